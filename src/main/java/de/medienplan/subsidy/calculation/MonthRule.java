package de.medienplan.subsidy.calculation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which day's state counts for a whole month, from a month on.
 *
 * @param referenceDay 1 to 28; 1 means that the state on the first counts
 */
public record MonthRule(LocalDate from, int referenceDay) {

    public MonthRule {
        if (referenceDay < 1 || referenceDay > 28) {
            throw new IllegalArgumentException("reference day " + referenceDay);
        }
    }

    LocalDate day(YearMonth month) {
        return month.atDay(referenceDay);
    }
}
