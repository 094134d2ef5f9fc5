package de.medienplan.grant;

import java.util.List;
import java.util.Optional;

/** What rollout plans mean for grants. The rollout feature, which stands above this one, supplies it as a bean. */
public interface RolloutOutlook {

    /** A plan to look at. */
    record PlanChoice(long id, String name) {}

    /** The plans there are, the newest first. */
    List<PlanChoice> plans();

    /** The plan, with its money as the planner counts it; empty if it is gone. */
    Optional<PlanOutlook> of(long planId);
}
