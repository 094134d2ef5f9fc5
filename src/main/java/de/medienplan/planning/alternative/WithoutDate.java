package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;

/** Schools that the plan leaves out. */
final class WithoutDate implements Criterion {

    @Override
    public String code() {
        return "unplanned";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        return plan.unplanned().size();
    }
}
