package de.medienplan.rollout.scenario;

import java.util.Optional;

/** The scenario that the person at the screen works with. */
public interface CurrentScenario {

    /** Empty where nobody sits at a screen, or there is no scenario at all. */
    Optional<ScenarioId> id();
}
