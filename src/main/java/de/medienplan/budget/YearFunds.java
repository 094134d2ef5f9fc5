package de.medienplan.budget;

/**
 * Own funds that the budget has for a year of a plan, in whole euros.
 *
 * @param known whether the budget of the year is recorded; otherwise {@code own} is 0 and means nothing
 * @param own the part of the year's own funds that falls into the plan's quarters
 * @param carriedIn carried in from years before the plan; what is carried on within it, the planner counts itself
 */
public record YearFunds(int year, boolean known, long own, long carriedIn) {

    /** Whole euros of the year with those carried into it. */
    public long total() {
        return own + carriedIn;
    }
}
