package de.medienplan.rollout.scenario;

import de.medienplan.history.Tracked;
import de.medienplan.planning.Scenario;
import de.medienplan.school.SchoolId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with what the exchange format does not carry.
 *
 * @param version counts the changes; a change is refused if somebody else made one meanwhile
 * @param register ids of the register's schools by scenario school; schools that are not in the register are missing
 */
@Tracked("rollout")
public record StoredScenario(ScenarioId id, int version, Scenario scenario, Map<String, SchoolId> register) {

    public StoredScenario {
        register = Map.copyOf(register);
    }

    public StoredScenario with(Scenario changed) {
        return new StoredScenario(id, version, changed, register);
    }

    /** The register's school, or null if the school came from a file and is not known there. */
    public @Nullable SchoolId registerId(String school) {
        return register.get(school);
    }
}
