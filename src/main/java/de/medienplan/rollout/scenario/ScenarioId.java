package de.medienplan.rollout.scenario;

import de.medienplan.shared.Id;

/** Number of a stored scenario, as its address and its row in the database have it. */
public record ScenarioId(long value) implements Id {

    /** In the place of a number where no scenario is stored. */
    public static final ScenarioId NONE = new ScenarioId(0);

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
