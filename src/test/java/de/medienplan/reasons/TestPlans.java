package de.medienplan.reasons;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans to ask questions about. */
final class TestPlans {

    private TestPlans() {}

    static Scenario scenario(String name) throws IOException {
        return ScenarioJson.read(Path.of("data/scenarios", name + ".json"));
    }

    static Plan solve(Scenario scenario, long millis) {
        return new RolloutSearch()
                .solve(
                        scenario,
                        new SolveOptions(Duration.ofMillis(millis), 1, 1, null),
                        SolveListener.SILENT,
                        new StopSignal())
                .plan();
    }

    /** Any feasible plan: what is pinned, and each school at the first period where it fits, some left out. */
    static @Nullable Plan greedy(Scenario scenario) {
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        Map<String, @Nullable String> starts =
                new LinkedHashMap<>(new de.medienplan.planning.model.Pins(scenario).starts());
        if (!evaluator.evaluateStarts(starts).feasible()) {
            return null;
        }
        WhatIf empty = new WhatIf(scenario, evaluator.plan(starts, null));
        for (ScenarioSchool school : scenario.schools()) {
            for (int t = scenario.schools().indexOf(school) % 2;
                    t < scenario.periods().size();
                    t++) {
                Map<String, @Nullable String> tried = new LinkedHashMap<>(starts);
                String period = empty.period(t);
                empty.group(school.id()).forEach(one -> tried.put(one.id(), period));
                if (starts.get(school.id()) == null
                        && evaluator.evaluateStarts(tried).feasible()) {
                    starts.putAll(tried);
                }
            }
        }
        return evaluator.plan(starts, null);
    }
}
