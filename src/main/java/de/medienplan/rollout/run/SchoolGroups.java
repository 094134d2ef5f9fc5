package de.medienplan.rollout.run;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.alternative.Groups;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.scenario.SchoolKinds;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the product knows of a scenario's schools: types from their names, parts of the city from the register, announced
 * starts from the plan that was decided.
 */
@Component
class SchoolGroups {

    private final Schools schools;
    private final DecidedPlans decisions;

    SchoolGroups(Schools schools, DecidedPlans decisions) {
        this.schools = schools;
        this.decisions = decisions;
    }

    /** @param day the plan in force then counts */
    Groups of(StoredScenario scenario, LocalDate day) {
        Map<String, String> types = new HashMap<>();
        Map<String, String> districts = new HashMap<>();
        Map<SchoolId, String> registered = registered();
        for (ScenarioSchool school : scenario.scenario().schools()) {
            String type = SchoolKinds.of(school.name());
            if (!type.isEmpty()) {
                types.put(school.id(), type);
            }
            String district = registered.get(scenario.registerId(school.id()));
            if (district != null) {
                districts.put(school.id(), district);
            }
        }
        Map<String, String> announced = decisions
                .inForce(day)
                .map(decided -> announced(scenario, decided))
                .orElse(Map.of());
        return new Groups(types, districts, announced);
    }

    private Map<SchoolId, String> registered() {
        Map<SchoolId, String> districts = new HashMap<>();
        for (SchoolRow school : schools.all()) {
            String district = school.place().district();
            if (district != null && !district.isBlank()) {
                districts.put(school.id(), district);
            }
        }
        return districts;
    }

    /** Decided starts, where the scenario has the quarter. */
    private Map<String, String> announced(StoredScenario scenario, DecidedPlan decided) {
        Set<String> periods =
                scenario.scenario().periods().stream().map(Scenario.Period::id).collect(Collectors.toSet());
        Map<String, String> announced = new HashMap<>(decisions.starts(decided, scenario));
        announced.values().retainAll(periods);
        return announced;
    }
}
