package de.medienplan.rollout.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in the list.
 *
 * @param ownFunds own funds of all budget years, in euros
 * @param plans those stored
 */
public record ScenarioRow(
        ScenarioId id,
        int version,
        String name,
        ScenarioOrigin origin,
        Span horizon,
        int schools,
        long ownFunds,
        Plans plans,
        Change changed) {

    /** The first and the last quarter. */
    public record Span(String from, String to) {}

    /** @param best rating of the best feasible plan of the scenario as it is now, null if there is none */
    public record Plans(int count, @Nullable Long best) {}

    public record Change(Instant at, String by) {}
}
