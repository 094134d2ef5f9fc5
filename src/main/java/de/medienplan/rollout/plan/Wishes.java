package de.medienplan.rollout.plan;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.HashMap;
import java.util.Map;

/** What drafts and runs ask for beyond their scenario. */
final class Wishes {

    private Wishes() {}

    /**
     * Whether nothing but pins was added. A plan that keeps them is a plan of the scenario too, at the same cost; one that
     * was made without a pin of the scenario, or against other published starts, is not.
     */
    static boolean addsPinsOnly(Scenario scenario, Scenario asked) {
        Map<String, ScenarioSchool> schools = new HashMap<>();
        scenario.schools().forEach(school -> schools.put(school.id(), school));
        Scenario unpinned = asked.withSchools(
                asked.schools().stream().map(school -> without(schools, school)).toList());
        return unpinned.equals(scenario);
    }

    private static ScenarioSchool without(Map<String, ScenarioSchool> schools, ScenarioSchool school) {
        ScenarioSchool before = schools.get(school.id());
        return before != null && before.pinnedStart() == null ? school.withPin(null) : school;
    }
}
