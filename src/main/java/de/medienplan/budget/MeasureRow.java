package de.medienplan.budget;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure and what it needs. All amounts contain the safety margin.
 *
 * @param operating euros a year
 * @param investment euros once
 * @param depreciationInterest depreciation and interest in euros a year, null if the source names none
 * @param perSchool whether the amounts are for one school
 * @param schools how many schools were decided
 * @param firstYear budget year of the investment and first of the operating cost
 * @param needs what must be there before, or what is not contained
 */
public record MeasureRow(
        @Nullable Long id,
        int version,
        int number,
        String name,
        BigDecimal operating,
        BigDecimal investment,
        @Nullable BigDecimal depreciationInterest,
        boolean perSchool,
        int schools,
        int firstYear,
        String needs,
        String source,
        @Nullable LocalDate sourceDate)
        implements StoredRow {

    /** The same begun in another year. */
    MeasureRow beginningIn(int year) {
        return new MeasureRow(
                id,
                version,
                number,
                name,
                operating,
                investment,
                depreciationInterest,
                perSchool,
                schools,
                year,
                needs,
                source,
                sourceDate);
    }

    /** How often the amounts count: once, or for each of the decided schools. */
    public int times() {
        return perSchool ? schools : 1;
    }

    /** Euros of all schools; those of the measure itself if it is not counted per school. */
    public BigDecimal totalOperating() {
        return times(operating);
    }

    /** Euros of all schools; those of the measure itself if it is not counted per school. */
    public BigDecimal totalInvestment() {
        return times(investment);
    }

    /** Depreciation and interest of all, null if the source names none. */
    public @Nullable BigDecimal totalDepreciationInterest() {
        return depreciationInterest == null ? null : times(depreciationInterest);
    }

    private BigDecimal times(BigDecimal one) {
        return one.multiply(BigDecimal.valueOf(times()));
    }

    /** The part of an amount that is safety: an addition of {@code rate} to the net amount, contained in the gross one. */
    public static BigDecimal margin(BigDecimal gross, Quotient rate) {
        BigDecimal net =
                gross.multiply(rate.divisor()).divide(rate.divisor().add(rate.amount()), 2, RoundingMode.HALF_UP);
        return gross.subtract(net);
    }
}
