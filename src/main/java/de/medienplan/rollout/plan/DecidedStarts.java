package de.medienplan.rollout.plan;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.PlanId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The starts of a decided plan, put into another scenario as published starts. Callers hold the transaction. */
@Component
public class DecidedStarts {

    private final PlanRepository plans;
    private final ScenarioRepository scenarios;

    DecidedStarts(PlanRepository plans, ScenarioRepository scenarios) {
        this.plans = plans;
        this.scenarios = scenarios;
    }

    /** Decided starts by school of the scenario, of the schools that the plan knows and gives a date. */
    public Map<String, String> of(PlanId decided, StoredScenario scenario) {
        PlanRow row = plans.row(decided).orElseThrow();
        Plan plan = plans.plan(row, row.name());
        Map<String, String> same = SameSchools.of(
                new SameSchools.Side(
                        scenario.scenario().schools().stream()
                                .map(ScenarioSchool::id)
                                .toList(),
                        scenario.register()),
                new SameSchools.Side(plan.starts().keySet(), scenarios.register(row.scenarioId())));
        Map<String, String> found = new HashMap<>();
        same.forEach((school, there) -> {
            String start = plan.startOf(there);
            if (start != null) {
                found.put(school, start);
            }
        });
        return found;
    }

    /**
     * The scenario with the starts as published ones.
     *
     * @param kept whether they are pinned too, as far as schools have not begun, are not pinned otherwise and can start then
     */
    public static Scenario publish(Scenario scenario, Map<String, String> starts, boolean kept) {
        List<String> periods =
                scenario.periods().stream().map(Scenario.Period::id).toList();
        int asOf = Math.max(0, periods.indexOf(String.valueOf(scenario.asOf())));
        return scenario.withSchools(scenario.schools().stream()
                .map(school -> publish(school, starts.get(school.id()), periods, asOf, kept))
                .toList());
    }

    private static ScenarioSchool publish(
            ScenarioSchool school, @Nullable String start, List<String> periods, int asOf, boolean kept) {
        int number = start == null ? -1 : periods.indexOf(start);
        if (number < 0 || school.begun()) {
            return school;
        }
        ScenarioSchool published = school.withPublishedStart(start);
        boolean possible = number >= Math.max(asOf, periods.indexOf(school.earliestStart()))
                && number + school.duration() <= periods.size();
        return kept && possible && school.pinnedStart() == null ? published.withPin(start) : published;
    }
}
