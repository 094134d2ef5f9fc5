package de.medienplan.rollout.plan;

import de.medienplan.shared.Message;

/** How a plan came about. */
public enum PlanOrigin {
    /** By a planning run. */
    RUN,
    /** By moving schools of another plan by hand. */
    MANUAL,
    /** Chosen among alternatives. */
    ALTERNATIVE;

    public Message label() {
        return Message.of("rollout.plan.origin." + name());
    }
}
