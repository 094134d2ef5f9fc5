package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;

/** Euros of instalments that own funds pay within the horizon. */
final class Investment implements Criterion {

    @Override
    public String code() {
        return "own";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        return plan.budget().stream()
                .mapToLong(year -> year.spent() - year.claims().ofYear())
                .sum();
    }
}
