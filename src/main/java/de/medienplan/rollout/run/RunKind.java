package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobKind;
import de.medienplan.jobs.JobWork;
import de.medienplan.planning.Plan;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.SolveProgress;
import de.medienplan.planning.search.RolloutSearch;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Planning runs: what they read and write, in transactions of their own, for the search itself holds none. */
@Component
class RunKind implements JobKind {

    static final String NAME = "PLANNING_RUN";

    private final RolloutSolver solver = new RolloutSearch();
    private final RunRepository runs;
    private final PlanRepository plans;
    private final TransactionTemplate transaction;

    RunKind(RunRepository runs, PlanRepository plans, TransactionTemplate transaction) {
        this.runs = runs;
        this.plans = plans;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobWork load(JobId jobId) {
        return transaction.execute(status -> {
            RunRow run = runs.find(jobId).orElseThrow();
            return new RunWork(
                    solver, plans.scenario(run.snapshotId()), run.request(), startFrom(run), best -> keep(jobId, best));
        });
    }

    /** Another process goes on from the best plan that was saved. */
    @Override
    public boolean resumes() {
        return true;
    }

    private @Nullable Plan startFrom(RunRow run) {
        PlanId start = run.planId() == null ? run.request().startFrom() : run.planId();
        return start == null
                ? null
                : plans.row(start).map(row -> plans.plan(row, row.name())).orElse(null);
    }

    /** Writes the best plan so far in the place of the one before. */
    private void keep(JobId runId, RunWork.Best best) {
        transaction.executeWithoutResult(status -> {
            RunRow run = runs.find(runId).orElseThrow();
            SolveProgress found = best.found();
            plans.write(run.planId() == null ? newPlan(run) : run.planId(), found.plan(), found.feasible());
            runs.keepCurve(runId, best.curve());
        });
    }

    private PlanId newPlan(RunRow run) {
        RunRequest request = run.request();
        PlanId id = plans.insert(
                request.scenarioId(),
                run.snapshotId(),
                "",
                PlanOrigin.RUN,
                request.startFrom(),
                run.job().requestedBy());
        runs.linkPlan(run.id(), id);
        return id;
    }
}
