package de.medienplan.city;

import de.medienplan.shared.Message;

/**
 * A budget decided for two years at once (Doppelhaushalt).
 *
 * @param firstYear of the first one; further ones follow each second year, before it budgets are of one year
 */
record DoubleBudget(int firstYear) {

    /** What the budget of the year is called. */
    Message name(int year) {
        if (year < firstYear) {
            return single(year);
        }
        int begin = year - (year - firstYear) % 2;
        return Message.of("city.budgetYear.double", Integer.toString(year), begin + "/" + (begin + 1));
    }

    static Message single(int year) {
        return Message.of("city.budgetYear", Integer.toString(year));
    }
}
