package de.medienplan.rollout.run;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Role;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.SampleScenarios;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.school.ExampleData;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SampleDecision;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of the running sample, decided when its programme began. Made by the planner once, so that loading takes no run. */
@Service
@Order(803)
public class RunningPlan implements ExampleData {

    private static final String FILE = "/data/laufend/plan.json";

    private final Scenarios scenarios;
    private final PlanRepository plans;
    private final DecidedPlans decisions;

    RunningPlan(Scenarios scenarios, PlanRepository plans, DecidedPlans decisions) {
        this.scenarios = scenarios;
        this.plans = plans;
        this.decisions = decisions;
    }

    @Override
    public String what() {
        return "decided plan";
    }

    @Override
    public String role() {
        return Role.Names.PLANNING;
    }

    /** None where a plan is decided already. */
    @Override
    @MayPlan
    @Transactional
    public int load(SampleDay sample) {
        if (!sample.isRunning() || !decisions.all().isEmpty()) {
            return 0;
        }
        String name = SampleScenarios.of(sample).getFirst().name();
        Optional<ScenarioRow> scenario =
                scenarios.all().stream().filter(row -> row.name().equals(name)).findFirst();
        scenario.ifPresent(row -> decide(store(scenarios.get(row.id()), sample), sample));
        return scenario.isPresent() ? 1 : 0;
    }

    private PlanId store(StoredScenario stored, SampleDay sample) {
        long snapshot = plans.snapshot(stored.id(), stored.scenario());
        String name = Texts.german(Message.of("rollout.samples.plan"));
        PlanId id = plans.insert(stored.id(), snapshot, name, PlanOrigin.MANUAL, null, Actor.current());
        Plan plan = moved(read(), stored.scenario().name(), sample);
        PlanEvaluator evaluator = new PlanEvaluator(stored.scenario());
        Plan evaluated = evaluator.plan(plan.starts(), plan.lowerBound());
        plans.write(id, evaluated, evaluator.evaluate(evaluated).violations().isEmpty());
        return id;
    }

    private void decide(PlanId plan, SampleDay sample) {
        SampleDecision decision = SampleDecision.of(sample);
        decisions.record(new DecisionDraft(
                plan,
                decision.number(),
                decision.decidedOn(),
                decision.number(),
                Texts.german(Message.of("rollout.samples.council")),
                Texts.german(Message.of("rollout.samples.note"))));
    }

    private static Plan moved(Plan plan, String scenario, SampleDay sample) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        plan.starts().forEach((school, start) -> starts.put(school, start == null ? null : sample.moved(start)));
        Map<Integer, java.math.BigDecimal> posts = new TreeMap<>();
        plan.posts().forEach((year, count) -> posts.put(year + sample.years(), count));
        return new Plan(scenario, starts, posts, plan.cost(), plan.lowerBound());
    }

    private static Plan read() {
        try (InputStream file = Objects.requireNonNull(RunningPlan.class.getResourceAsStream(FILE), FILE)) {
            return PlanJson.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
