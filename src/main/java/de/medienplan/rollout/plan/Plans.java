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
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The cheapest feasible plan of the scenario as it is now. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<PlanRow> best(ScenarioId scenarioId) {
        return repository.rows(scenarioId).stream()
                .filter(plan -> plan.feasible() && !plan.outdated())
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
        Map<String, Long> register = scenarios.register(row.scenarioId());
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

    /**
     * Stores a plan changed by hand as a new plan; the original stays. Changed pins go into the scenario too.
     *
     * @return the id of the new plan
     * @throws UserException if pins are to change and the scenario was changed since the plan was made
     */
    @MayPlan
    public PlanId saveVariant(StoredPlan original, PlanChange change, String name) {
        ChangePreview preview = preview(original, change);
        ScenarioId scenarioId = original.row().scenarioId();
        StoredScenario stored =
                scenarios.find(scenarioId).orElseThrow(() -> new UserException(Message.of("rollout.scenario.gone")));
        long snapshot = original.snapshotId();
        if (!change.pins().isEmpty()) {
            if (original.row().outdated()) {
                throw new UserException(
                        Message.of("rollout.pin.outdated", stored.scenario().name()));
            }
            scenarios.update(stored.with(change.applyTo(stored.scenario())), Actor.current());
            snapshot = repository.snapshot(scenarioId, preview.scenario());
        }
        PlanId id = repository.insert(
                scenarioId,
                snapshot,
                nameOr(name, original),
                PlanOrigin.MANUAL,
                original.row().id(),
                Actor.current());
        repository.write(id, preview.plan(), preview.feasible());
        return id;
    }

    /** Takes a change just saved back: the new plan goes, pins are put as they were before. */
    @MayPlan
    public void takeBack(PlanId newPlanId, StoredPlan original, PlanChange change) {
        repository.delete(newPlanId);
        if (change.pins().isEmpty()) {
            return;
        }
        scenarios.find(original.row().scenarioId()).ifPresent(stored -> {
            Map<String, @Nullable String> before = new LinkedHashMap<>();
            original.scenario().schools().stream()
                    .filter(school -> change.pins().containsKey(school.id()))
                    .forEach(school -> before.put(school.id(), school.pinnedStart()));
            PlanChange inverse = new PlanChange(Map.of(), before);
            scenarios.update(stored.with(inverse.applyTo(stored.scenario())), Actor.current());
        });
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

    /** The scenario the plan was made for, in the format {@code medienplan-scenario/1}. */
    @MayRead
    @Transactional(readOnly = true)
    public byte[] exportScenario(PlanId id) {
        return ScenarioJson.write(get(id).scenario());
    }
}
