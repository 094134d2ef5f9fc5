package de.medienplan.rollout.ui;

import de.medienplan.planning.Plan;
import java.io.Serializable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a plan that take computing: made once for a plan and kept while it stays the same. */
class PlanAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient PlanActions actions;
    private final transient Consumer<@Nullable String> open;
    private transient @Nullable Plan plan;
    private @Nullable ReasonsPart reasons;
    private @Nullable ScarcityPart scarcity;
    private @Nullable CityPart city;

    PlanAnswers(PlanActions actions, Consumer<@Nullable String> open) {
        this.actions = actions;
        this.open = open;
    }

    ReasonsPart reasons(PlanWork work, String search) {
        forget(work);
        ReasonsPart part = reasons;
        if (part == null) {
            part = actions.reasons(work, open);
            reasons = part;
        }
        part.filter(search);
        return part;
    }

    ScarcityPart scarcity(PlanWork work) {
        forget(work);
        ScarcityPart part = scarcity;
        if (part == null) {
            part = actions.scarcity(work);
            scarcity = part;
        }
        return part;
    }

    /** About the scenario, so changes of the plan do not matter. */
    CityPart city(PlanWork work) {
        CityPart part = city;
        if (part == null) {
            part = actions.city(work.stored());
            city = part;
        }
        return part;
    }

    private void forget(PlanWork work) {
        if (plan != work.plan()) {
            plan = work.plan();
            reasons = null;
            scarcity = null;
        }
    }
}
