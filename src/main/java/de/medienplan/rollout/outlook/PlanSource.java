package de.medienplan.rollout.outlook;

import de.medienplan.shared.PlanChoice;
import java.util.List;

/** What every answer about plans to another feature begins with: the plans to choose from, and each as it is now. */
abstract class PlanSource {

    private final PlanChoices choices;
    final PlansUnderWay plans;

    PlanSource(PlanChoices choices, PlansUnderWay plans) {
        this.choices = choices;
        this.plans = plans;
    }

    /** As {@link PlanChoices} orders them. */
    public List<PlanChoice> choices() {
        return choices.all();
    }
}
