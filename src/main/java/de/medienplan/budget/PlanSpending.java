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
     * @param ownFunds own funds of the scenario in the year
     * @param carriedOver own funds and drawn grants carried into the year
     * @param spent instalments of the year
     * @param ownUsed part of them that own funds pay; drawn grants pay first
     * @param entitled grants the city becomes entitled to in the year
     * @param drawn grants paid to the city in the year
     * @param lapsed own funds neither spent nor carried on
     * @param carriedOn own funds and drawn grants carried into the next year
     * @param missing euros that nothing covers; 0 if the year is paid for
     * @param completed schools completed in the year
     * @param live schools completed by the end of the year
     * @param posts first-level posts of the year
     * @param newPosts posts beyond those the scenario begins with
     * @param newPostsCost euros they cost in the quarters that the plan covers
     */
    public record Year(
            int year,
            int quarters,
            long ownFunds,
            long carriedOver,
            long spent,
            long ownUsed,
            long entitled,
            long drawn,
            long lapsed,
            long carriedOn,
            long missing,
            int completed,
            int live,
            BigDecimal posts,
            BigDecimal newPosts,
            BigDecimal newPostsCost) {}

    public Optional<Year> year(int year) {
        return years.stream().filter(row -> row.year() == year).findFirst();
    }
}
