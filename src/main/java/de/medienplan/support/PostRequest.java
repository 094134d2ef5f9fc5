package de.medienplan.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Posts to request for a Stellenplan.
 *
 * @param requestBy last day to request them
 * @param filledOn day from which they are expected to be filled
 * @param productiveOn first day on which they count in full
 * @param yearlyCost euros a full year
 * @param firstYearCost euros in {@code budgetYear}, from the month in which they are filled
 */
public record PostRequest(
        int budgetYear,
        BigDecimal posts,
        LocalDate requestBy,
        LocalDate filledOn,
        LocalDate productiveOn,
        BigDecimal yearlyCost,
        BigDecimal firstYearCost) {

    static PostRequest of(int year, BigDecimal posts, SettingsRow settings, CostRow cost) {
        LocalDate filled = settings.filledOn(year);
        int months = filled.getYear() > year ? 0 : 13 - filled.getMonthValue();
        BigDecimal firstYear = cost.costPerPost()
                .multiply(posts)
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
        return new PostRequest(
                year,
                posts,
                settings.requestBy(year),
                filled,
                settings.productiveOn(year),
                cost.yearly(posts),
                firstYear);
    }
}
