package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;

/** Euros of first-level posts within the horizon, whatever they weigh. */
final class PostCost implements Criterion {

    @Override
    public String code() {
        return "posts";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        return RealMoney.of(scenario, plan).postsCost().doubleValue();
    }
}
