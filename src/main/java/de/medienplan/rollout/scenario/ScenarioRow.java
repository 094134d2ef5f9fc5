package de.medienplan.rollout.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in the list.
 *
 * @param from first quarter of the horizon
 * @param to last quarter of the horizon
 * @param ownFunds own funds of all budget years, in euros
 * @param plans number of stored plans
 * @param bestTotal cost of the cheapest feasible plan, null if there is none
 */
public record ScenarioRow(
        ScenarioId id,
        int version,
        String name,
        ScenarioOrigin origin,
        String from,
        String to,
        int schools,
        long ownFunds,
        int plans,
        @Nullable Long bestTotal,
        Instant changedAt,
        String changedBy) {}
