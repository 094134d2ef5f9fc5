package de.medienplan.budget;

import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import java.util.List;
import java.util.Optional;

/** What rollout plans spend. The rollout feature, which stands above this one, supplies it as a bean. */
public interface BudgetPlanSource {

    /** The plans there are: those of the scenario at hand first, of these the newest first. */
    List<PlanChoice> choices();

    /** The plan's money by the planner's own evaluation; empty if it is gone. */
    Optional<PlanSpending> of(PlanId planId);
}
