package de.medienplan.rollout.scenario;

import de.medienplan.shared.Message;

/** Where a scenario came from. */
public enum ScenarioOrigin {
    REGISTER,
    FILE,
    COPY,
    SAMPLE;

    public Message label() {
        return Message.of("rollout.origin." + name());
    }
}
