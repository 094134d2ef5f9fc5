package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;

/** Euros of grants that no school earns. */
final class LapsedGrants implements Criterion {

    @Override
    public String code() {
        return "lapsed";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        return plan.cost().forfeitedGrants();
    }
}
