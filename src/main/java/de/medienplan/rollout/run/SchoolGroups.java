package de.medienplan.rollout.run;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.alternative.Groups;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.SchoolKinds;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the product knows of a scenario's schools: types from their names, parts of the city from the register, announced
 * starts from the plan that was decided.
 */
@Component
class SchoolGroups {

    private final Schools schools;
    private final DecidedPlans decisions;
    private final Plans plans;

    SchoolGroups(Schools schools, DecidedPlans decisions, Plans plans) {
        this.schools = schools;
        this.decisions = decisions;
        this.plans = plans;
    }

    /** @param day the plan in force then counts */
    Groups of(StoredScenario scenario, LocalDate day) {
        Map<String, String> types = new HashMap<>();
        Map<String, String> districts = new HashMap<>();
        Map<Long, String> registered = registered();
        for (Scenario.School school : scenario.scenario().schools()) {
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
                .map(DecidedPlan::planId)
                .flatMap(plans::find)
                .map(decided -> announced(scenario, decided))
                .orElse(Map.of());
        return new Groups(types, districts, announced);
    }

    private Map<Long, String> registered() {
        Map<Long, String> districts = new HashMap<>();
        for (SchoolRow school : schools.all()) {
            String district = school.place().district();
            if (district != null && !district.isBlank()) {
                districts.put(school.id(), district);
            }
        }
        return districts;
    }

    /** Of schools that are the same in the register, or else by id, where the scenario has the quarter. */
    private static Map<String, String> announced(StoredScenario scenario, StoredPlan decided) {
        Map<Long, String> byRegister = new HashMap<>();
        decided.register().forEach((id, school) -> byRegister.put(school, id));
        Plan plan = decided.plan();
        Map<String, String> announced = new HashMap<>();
        for (Scenario.School school : scenario.scenario().schools()) {
            Long number = scenario.registerId(school.id());
            String same = number == null ? school.id() : byRegister.getOrDefault(number, school.id());
            String start = plan.starts().get(same);
            if (start != null
                    && scenario.scenario().periods().stream()
                            .anyMatch(period -> period.id().equals(start))) {
                announced.put(school.id(), start);
            }
        }
        return announced;
    }
}
