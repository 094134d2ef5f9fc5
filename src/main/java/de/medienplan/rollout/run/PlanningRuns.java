package de.medienplan.rollout.run;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Planning in the background: asked for, watched, stopped. A run goes on when its page is left. */
@Service
public class PlanningRuns {

    private final RunRepository runs;
    private final ScenarioRepository scenarios;
    private final PlanRepository plans;
    private final RunStore store;
    private final RunQueue queue;
    private final TransactionTemplate transaction;

    PlanningRuns(
            RunRepository runs,
            ScenarioRepository scenarios,
            PlanRepository plans,
            RunStore store,
            RunQueue queue,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.scenarios = scenarios;
        this.plans = plans;
        this.store = store;
        this.queue = queue;
        this.transaction = transaction;
    }

    /**
     * Queues a run on the scenario as it is stored now.
     *
     * @return its id
     */
    @MayPlan
    public long start(RunRequest request) {
        RunRow row = transaction.execute(status -> {
            StoredScenario scenario = scenarios
                    .find(request.scenarioId())
                    .orElseThrow(() -> new UserException(Message.of("rollout.scenario.gone")));
            if (scenario.scenario().schools().isEmpty()) {
                throw new UserException(Message.of("rollout.run.noSchools"));
            }
            long id = runs.insert(request, plans.snapshot(scenario.id(), scenario.scenario()), Actor.current());
            return runs.find(id).orElseThrow();
        });
        queue.add(new RunJob(row, store));
        return row.id();
    }

    /** Ends a run soon, or takes it out of the queue; its best plan stays. */
    @MayPlan
    public void stop(long runId) {
        queue.stop(runId);
    }

    /** Where a run of this process stands; empty for one of earlier. */
    @MayRead
    public Optional<RunProgress> progress(long runId) {
        return queue.progress(runId);
    }

    /** Runs waiting and running, of all users, in the order of the queue. */
    @MayRead
    public List<RunProgress> active() {
        return queue.active();
    }

    /** The runs of a scenario, the newest first. */
    @MayRead
    public List<RunRow> of(long scenarioId) {
        return runs.of(scenarioId);
    }

    @MayRead
    public List<RunRow> latest(int count) {
        return runs.latest(count);
    }

    @MayRead
    public Optional<RunRow> find(long runId) {
        return runs.find(runId);
    }

    /** Cost over time as it was when last written. */
    @MayRead
    public List<RunPoint> curve(long runId) {
        return queue.progress(runId).map(RunProgress::curve).orElseGet(() -> runs.curve(runId));
    }
}
