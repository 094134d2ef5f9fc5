package de.medienplan.rollout.run;

import de.medienplan.jobs.JobWork;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.SolveProgress;
import de.medienplan.planning.StopSignal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One search. The solver's thread only leaves its best plan here. */
class RunWork implements JobWork {

    /** The best plan so far and how it came about. */
    record Best(SolveProgress found, RunCurve curve) {}

    private final RolloutSolver solver;
    private final Scenario scenario;
    private final RunRequest request;
    private final @Nullable Plan startFrom;
    private final Consumer<Best> store;
    private final StopSignal stop = new StopSignal();
    private final RunCurve curve = new RunCurve();
    private volatile @Nullable SolveProgress best;
    private @Nullable SolveProgress saved;

    RunWork(
            RolloutSolver solver,
            Scenario scenario,
            RunRequest request,
            @Nullable Plan startFrom,
            Consumer<Best> store) {
        this.solver = solver;
        this.scenario = scenario;
        this.request = request;
        this.startFrom = startFrom;
        this.store = store;
    }

    @Override
    public void run(int threads) {
        SolveOptions options =
                new SolveOptions(Duration.ofSeconds(request.seconds()), request.seed(), threads, startFrom);
        PlanResult result = solver.solve(scenario, options, this::onProgress, stop);
        onProgress(new SolveProgress(result.elapsed(), result.plan(), result.feasible()));
    }

    private void onProgress(SolveProgress progress) {
        best = progress;
        curve.add(new RunPoint(
                progress.elapsed().toMillis(),
                progress.feasible() ? progress.plan().cost().total() : null,
                progress.plan().lowerBound()));
    }

    @Override
    public void stop() {
        stop.raise();
    }

    @Override
    public synchronized void save() {
        SolveProgress present = best;
        if (present != null && present != saved) {
            store.accept(new Best(present, curve));
            saved = present;
        }
    }

    List<RunPoint> curve() {
        return curve.points();
    }

    Optional<RunProgress.Found> found() {
        return Optional.ofNullable(best)
                .map(present ->
                        new RunProgress.Found(present.feasible(), present.plan().unplanned()));
    }
}
