package de.medienplan.budget;

import de.medienplan.shared.PlanId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan spends in each budget year, in whole euros, exactly as the planner counts it.
 *
 * @param name names scenario and plan
 * @param carryOverLimit most that the scenario lets carry over into the next year; null: all
 * @param years ascending
 */
public record PlanSpending(
        PlanId planId, String name, @Nullable Long carryOverLimit, List<Year> years) {

    public PlanSpending {
        years = List.copyOf(years);
    }

    /**
     * A budget year of the plan.
     *
     * @param quarters how many of its quarters the plan covers
     * @param spent instalments of the year
     * @param ownUsed part of them that own funds pay; drawn grants pay first
     * @param missing euros that nothing covers; 0 if the year is paid for
     */
    public record Year(
            int year,
            int quarters,
            Funds funds,
            long spent,
            long ownUsed,
            Grants grants,
            long missing,
            Schools schools,
            Posts posts) {

        /**
         * What there is to spend.
         *
         * @param own own funds of the scenario in the year
         */
        public record Funds(long own, long carriedOver, long lapsed, long carriedOn) {}

        /**
         */
        public record Grants(long entitled, long drawn) {}

        /**
         * @param completed in the year
         * @param live completed by the end of the year
         */
        public record Schools(int completed, int live) {}

        /**
         * @param all first-level posts of the year
         * @param added posts beyond those the scenario begins with
         * @param addedCost euros they cost in the quarters that the plan covers
         */
        public record Posts(BigDecimal all, BigDecimal added, BigDecimal addedCost) {}
    }

    public Optional<Year> year(int year) {
        return years.stream().filter(row -> row.year() == year).findFirst();
    }
}
