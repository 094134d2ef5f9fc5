package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;

/** Quarters until a child learns in an equipped school, on average over all children; without a date, twice the horizon. */
final class AverageWait implements Criterion {

    @Override
    public String code() {
        return "wait";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        return Waiting.average(scenario, plan, school -> true);
    }
}
