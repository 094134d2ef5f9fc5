package de.medienplan.rollout.plan;

import de.medienplan.importing.TableFile;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.SchoolYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Stored plans of the sample scenarios, for tests of the features that read plans. */
public final class TestPlans {

    private TestPlans() {}

    /** The decision of 2020, planned by the solver for two seconds. Returns the id of the plan. */
    public static PlanId solved(ApplicationContext context) {
        return store(context, scenario -> {
            PlanResult result = new RolloutSearch()
                    .solve(scenario, SolveOptions.seconds(2).withThreads(1), progress -> {}, new StopSignal());
            return result.plan();
        });
    }

    /** The decision of 2020 with no school planned at all. */
    public static PlanId empty(ApplicationContext context) {
        return store(context, scenario -> {
            Map<String, @Nullable String> starts = new LinkedHashMap<>();
            scenario.schools().forEach(school -> starts.put(school.id(), null));
            return new PlanEvaluator(scenario).plan(starts, null);
        });
    }

    /** Every school of the scenario as early as its building allows; it need not be feasible. */
    public static Evaluation earliest(ApplicationContext context, ScenarioId scenarioId) {
        Scenario scenario = context.getBean(Scenarios.class).get(scenarioId).scenario();
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        scenario.schools().forEach(school -> starts.put(school.id(), school.earliestStart()));
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        PlanRepository repository = context.getBean(PlanRepository.class);
        PlanId plan = repository.insert(
                scenarioId, repository.snapshot(scenarioId, scenario), "Früh", PlanOrigin.MANUAL, null, "paula");
        repository.write(plan, evaluator.plan(starts, null), false);
        return evaluator.evaluateStarts(starts);
    }

    /** The schools of Hannover's register and a plan of the decision of 2020 with every school as early as it can. */
    public static PlanId ofRegister(ApplicationContext context) throws IOException {
        SchoolImport imports = context.getBean(SchoolImport.class);
        byte[] schools = Files.readAllBytes(Path.of("data/hannover/schulen.csv"));
        SchoolFile file = SchoolFile.guessed(TableFile.read("schulen.csv", schools), new SchoolYear(2020));
        imports.confirm(file, imports.preview(file));
        ScenarioId scenario = context.getBean(Scenarios.class).importFile(sample(), ScenarioOrigin.SAMPLE);
        earliest(context, scenario);
        return context.getBean(Plans.class).of(scenario).getFirst().id();
    }

    /** A school of the register that starts in the first quarter of the plan. */
    public static String first(StoredPlan plan) {
        String quarter = plan.scenario().periods().getFirst().id();
        return plan.scenario().schools().stream()
                .map(school -> school.id())
                .filter(plan.register()::containsKey)
                .filter(school -> quarter.equals(plan.plan().startOf(school)))
                .findFirst()
                .orElseThrow();
    }

    private interface Planner {
        Plan plan(Scenario scenario);
    }

    private static PlanId store(ApplicationContext context, Planner planner) {
        Scenarios scenarios = context.getBean(Scenarios.class);
        PlanRepository repository = context.getBean(PlanRepository.class);
        ScenarioId id = scenarios.importFile(sample(), ScenarioOrigin.SAMPLE);
        Scenario scenario = scenarios.get(id).scenario();
        Plan plan = planner.plan(scenario);
        PlanId planId = repository.insert(
                id, repository.snapshot(id, scenario), "Ratsvorschlag", PlanOrigin.RUN, null, "paula");
        repository.write(
                planId, plan, new PlanEvaluator(scenario).evaluate(plan).feasible());
        return planId;
    }

    private static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
