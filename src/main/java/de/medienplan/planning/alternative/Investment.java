package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;

/** Euros of the investment that own funds pay within the horizon, as everywhere else. */
final class Investment implements Criterion {

    @Override
    public String code() {
        return "own";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        return RealMoney.of(scenario, plan).ownUsed();
    }
}
