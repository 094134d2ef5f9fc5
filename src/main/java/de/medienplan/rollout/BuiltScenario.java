package de.medienplan.rollout;

import de.medienplan.rollout.planning.Scenario;
import java.util.List;
import java.util.Map;

/**
 * A scenario made of the register, not yet stored.
 *
 * @param register ids of the register's schools by scenario school
 * @param notReady names of schools whose building is ready only after the horizon; they were left out
 * @param running number of pilot schools; their devices count as live
 */
public record BuiltScenario(
        Scenario scenario, Map<String, Long> register, List<String> notReady, int running, AssumptionSet assumptions) {}
