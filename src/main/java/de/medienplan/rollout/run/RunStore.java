package de.medienplan.rollout.run;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveProgress;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a run reads and writes, in transactions of its own: the search itself holds none. */
@Component
@Transactional
class RunStore {

    /** What there is to solve. */
    record Task(Scenario scenario, @Nullable Plan startFrom) {}

    private final RunRepository runs;
    private final PlanRepository plans;

    RunStore(RunRepository runs, PlanRepository plans) {
        this.runs = runs;
        this.plans = plans;
    }

    Task begin(long runId) {
        RunRow run = runs.find(runId).orElseThrow();
        runs.started(runId);
        Long start = run.startFrom();
        Plan from = start == null
                ? null
                : plans.row(start).map(row -> plans.plan(row, row.name())).orElse(null);
        return new Task(plans.scenario(run.snapshotId()), from);
    }

    /** Writes the best plan so far. @return its id */
    long keep(long runId, @Nullable Long planId, SolveProgress best, RunCurve curve) {
        RunRow run = runs.find(runId).orElseThrow();
        long id = planId == null ? newPlan(run) : planId;
        plans.write(id, best.plan(), best.feasible());
        runs.keepCurve(runId, curve);
        return id;
    }

    private long newPlan(RunRow run) {
        long id = plans.insert(
                run.scenarioId(), run.snapshotId(), "", PlanOrigin.RUN, run.startFrom(), run.requestedBy());
        runs.hasPlan(run.id(), id);
        return id;
    }

    void end(long runId, RunState state, @Nullable RunFailure failure) {
        runs.over(runId, state, failure);
    }
}
