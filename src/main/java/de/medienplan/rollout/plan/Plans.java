package de.medienplan.rollout.plan;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stored plans: looked at, changed by hand, handed out as files. */
@Service
@Transactional
public class Plans {

    private final PlanRepository repository;
    private final DecidedPlanRepository decisions;
    private final ScenarioRepository scenarios;

    Plans(PlanRepository repository, DecidedPlanRepository decisions, ScenarioRepository scenarios) {
        this.repository = repository;
        this.decisions = decisions;
        this.scenarios = scenarios;
    }

    /** The plans of a scenario, the newest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<PlanRow> of(ScenarioId scenarioId) {
        return repository.rows(scenarioId);
    }

    /** The plans of all scenarios, the newest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<PlanRow> all() {
        return repository.rows();
    }

    /**
     * The cheapest feasible plan of the scenario as it is now. Only plans that were asked for the same are compared: those
     * like the newest.
     */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<PlanRow> best(ScenarioId scenarioId) {
        return comparable(repository.rows(scenarioId)).stream()
                .min(Comparator.comparingLong(plan -> plan.cost().total()));
    }

    @MayRead
    @Transactional(readOnly = true)
    public Optional<StoredPlan> find(PlanId id) {
        return repository.row(id).map(this::load);
    }

    /** @throws UserException if it was deleted meanwhile */
    @MayRead
    @Transactional(readOnly = true)
    public StoredPlan get(PlanId id) {
        return find(id).orElseThrow(() -> new UserException(Message.of("rollout.plan.gone")));
    }

    private StoredPlan load(PlanRow row) {
        long snapshot = repository.snapshotOf(row.id());
        Scenario scenario = repository.scenario(snapshot);
        Map<String, SchoolId> register = scenarios.register(row.scenarioId());
        return new StoredPlan(row, snapshot, scenario, repository.plan(row, scenario.name()), register);
    }

    /** What a change would do to cost and rules. Stores nothing. */
    @MayRead
    public ChangePreview preview(StoredPlan stored, PlanChange change) {
        Scenario scenario = change.applyTo(stored.scenario());
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        Plan plan = evaluator.plan(
                change.applyTo(stored.plan().starts()),
                change.loosens(stored.scenario()) ? null : stored.plan().lowerBound());
        Evaluation before = stored.evaluate();
        Evaluation after = evaluator.evaluate(plan);
        return new ChangePreview(
                scenario,
                plan,
                after,
                after.cost().minus(before.cost()),
                after.violations().stream()
                        .filter(violation -> !before.violations().contains(violation))
                        .toList());
    }

    /** Of the plans of one scenario, the newest first, the feasible ones that can be compared by cost with the newest of them. */
    public static List<PlanRow> comparable(List<PlanRow> plans) {
        List<PlanRow> present = plans.stream()
                .filter(plan -> plan.feasible() && !plan.outdated())
                .toList();
        return present.stream()
                .filter(plan -> plan.wishes().equals(present.getFirst().wishes()))
                .toList();
    }

    /**
     * Stores a plan changed by hand as a new plan; the original stays. Changed pins belong to the new plan and to runs that
     * start from it; the scenario and its other plans stay as they are.
     *
     * @return the id of the new plan
     */
    @MayPlan
    public PlanId saveVariant(StoredPlan original, PlanChange change, String name) {
        ChangePreview preview = preview(original, change);
        long snapshot = change.pins().isEmpty()
                ? original.snapshotId()
                : repository.snapshotBeside(original.snapshotId(), preview.scenario());
        PlanId id = repository.insert(
                original.row().scenarioId(),
                snapshot,
                nameOr(name, original),
                PlanOrigin.MANUAL,
                original.row().id(),
                Actor.current());
        repository.write(id, preview.plan(), preview.feasible());
        return id;
    }

    private static String nameOr(String name, StoredPlan original) {
        return name.isBlank() ? original.row().name() : name.strip();
    }

    @MayPlan
    public void rename(PlanId id, String name) {
        if (name.isBlank()) {
            throw new UserException(Message.of("rollout.plan.nameMissing"));
        }
        repository.rename(id, name.strip());
    }

    /** @throws UserException if it is decided */
    @MayPlan
    public void delete(PlanId id) {
        UserException.throwIf(decisions.isDecided(id), "decision.rule.delete");
        repository.delete(id);
    }

    /** The plan in the format {@code medienplan-plan/1}. */
    @MayRead
    @Transactional(readOnly = true)
    public byte[] export(PlanId id) {
        StoredPlan stored = get(id);
        return PlanJson.write(stored.plan());
    }

    /** The scenario the plan was made for, in the format {@code medienplan-scenario/1} or {@code /2}. */
    @MayRead
    @Transactional(readOnly = true)
    public byte[] exportScenario(PlanId id) {
        return ScenarioJson.write(get(id).scenario());
    }
}
