package de.medienplan.budget;

import java.util.List;
import java.util.Optional;

/** What rollout plans spend. The rollout feature, which stands above this one, supplies it as a bean. */
public interface PlannedSpending {

    /**
     * A plan to choose.
     *
     * @param name names scenario and plan
     */
    record Choice(long id, String name) {}

    /** The plans there are, the newest first. */
    List<Choice> choices();

    /** The plan's money by the planner's own evaluation; empty if it is gone. */
    Optional<PlanSpending> of(long planId);
}
