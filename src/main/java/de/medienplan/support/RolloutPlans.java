package de.medienplan.support;

import java.util.List;

/** The rollout plans that a need can be reckoned for. The rollout feature, which comes after this one, supplies them. */
public interface RolloutPlans {

    /** A plan to choose; {@code name} names scenario and plan. */
    record Choice(long id, String name) {}

    List<Choice> choices();

    /** Whether a scenario counts devices in the group. */
    boolean counts(String group);

    /** @throws de.medienplan.shared.UserException if the plan was deleted meanwhile */
    DeviceBasis read(long id);
}
