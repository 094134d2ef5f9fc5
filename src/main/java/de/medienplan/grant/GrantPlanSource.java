package de.medienplan.grant;

import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import java.util.List;
import java.util.Optional;

/** What rollout plans mean for grants. The rollout feature, which stands above this one, supplies it as a bean. */
public interface GrantPlanSource {

    /** The plans there are: those of the scenario at hand first, of these the newest first. */
    List<PlanChoice> choices();

    /** The plan, with its money as the planner counts it; empty if it is gone. */
    Optional<GrantPlan> of(PlanId planId);
}
