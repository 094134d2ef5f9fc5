package de.medienplan.budget;

import java.math.BigDecimal;

/** Which years can be budget years. */
final class BudgetYears {

    static final int FIRST = 1990;
    static final int LAST = 2100;

    private BudgetYears() {}

    static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }

    static boolean isYear(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && isYear(value.intValue());
    }
}
