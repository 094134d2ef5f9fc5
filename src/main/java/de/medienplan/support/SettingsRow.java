package de.medienplan.support;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How the city reads the council paper, rounds, hires and trains.
 *
 * @param postStep posts are rounded up to multiples of it
 * @param hiringMonths from the start of the budget year until a new post is filled
 * @param trainingMonths from then until it is fully productive; in between its share grows evenly by month
 * @param absenceRate share of a filled post that is absent beyond what the ratio already contains; 0.1 is 10 %
 * @param requestMonth with {@code requestDay}: last day of the year before on which posts can be requested
 */
public record SettingsRow(
        @Nullable Long id,
        int version,
        Interpretation interpretation,
        BigDecimal postStep,
        int hiringMonths,
        int trainingMonths,
        BigDecimal absenceRate,
        int requestMonth,
        int requestDay,
        BigDecimal maxNewPostsPerYear,
        String source)
        implements StoredRow {

    /** The day on which a post of the Stellenplan of this budget year is filled. */
    public LocalDate filledOn(int budgetYear) {
        return LocalDate.of(budgetYear, 1, 1).plusMonths(hiringMonths);
    }

    /** The first day on which such a post counts in full. */
    public LocalDate productiveOn(int budgetYear) {
        return filledOn(budgetYear).plusMonths(trainingMonths);
    }

    /** The last day to request a post for the Stellenplan of this budget year. */
    public LocalDate requestBy(int budgetYear) {
        YearMonth month = YearMonth.of(budgetYear - 1, requestMonth);
        return month.atDay(Math.min(requestDay, month.lengthOfMonth()));
    }

    /** The first budget year for whose Stellenplan a post can still be requested on the day. */
    public int nextBudgetYear(LocalDate day) {
        int next = day.getYear() + 1;
        return requestBy(next).isBefore(day) ? next + 1 : next;
    }

    /** The latest budget year whose new posts are fully productive on the day. */
    public int latestBudgetYearFor(LocalDate productive) {
        return productive.minusMonths(hiringMonths + trainingMonths).getYear();
    }

    /** The last day to request a post that is fully productive on the day. */
    public LocalDate requestByFor(LocalDate productive) {
        return requestBy(latestBudgetYearFor(productive));
    }

    /** The same with another reading and another step, to see their effect. */
    public SettingsRow read(Interpretation reading, BigDecimal step) {
        return new SettingsRow(
                id,
                version,
                reading,
                step,
                hiringMonths,
                trainingMonths,
                absenceRate,
                requestMonth,
                requestDay,
                maxNewPostsPerYear,
                source);
    }
}
