package de.medienplan.support;

import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import java.util.List;

/** The rollout plans that a need can be computed for. The rollout feature, which comes after this one, supplies them. */
public interface SupportPlanSource {

    /** The plans there are: those of the scenario at hand first, of these the newest first. */
    List<PlanChoice> choices();

    /** Whether a scenario counts devices in the group. */
    boolean counts(String group);

    /** @throws de.medienplan.shared.UserException if the plan was deleted meanwhile */
    DeviceBasis read(PlanId id);
}
