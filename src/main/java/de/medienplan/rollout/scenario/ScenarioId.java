package de.medienplan.rollout.scenario;

import java.io.Serializable;

/** Number of a stored scenario, as its address and its row in the database have it. */
public record ScenarioId(long value) implements Serializable {

    /** In the place of a number where no scenario is stored. */
    public static final ScenarioId NONE = new ScenarioId(0);

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
