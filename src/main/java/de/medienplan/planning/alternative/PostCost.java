package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Euros of first-level posts within the horizon, whatever they weigh. */
final class PostCost implements Criterion {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    @Override
    public String code() {
        return "posts";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        BigDecimal perQuarter = scenario.support().annualCostPerPost().divide(QUARTERS, 6, RoundingMode.HALF_UP);
        return plan.support().stream()
                .mapToDouble(year -> year.minimalPosts()
                        .multiply(perQuarter)
                        .multiply(BigDecimal.valueOf(quarters(scenario, year.year())))
                        .doubleValue())
                .sum();
    }

    private static long quarters(Scenario scenario, int year) {
        return scenario.periods().stream()
                .filter(period -> period.budgetYear() == year)
                .count();
    }
}
