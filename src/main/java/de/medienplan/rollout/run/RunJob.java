package de.medienplan.rollout.run;

import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.SolveProgress;
import de.medienplan.planning.StopSignal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * One run from the queue to its end. The solver's thread only leaves its best plan here; writing to the database happens
 * in {@link #keepBest}, called every few seconds by another thread, so that searching never waits for it.
 */
final class RunJob {

    final long id;
    final long scenarioId;
    private final RunRequest request;
    private final RunStore store;
    private final StopSignal stop = new StopSignal();
    private final CountDownLatch done = new CountDownLatch(1);
    private final RunCurve curve = new RunCurve();
    private volatile RunState state = RunState.QUEUED;
    private volatile boolean asked;
    private volatile long beganNanos;
    private volatile long endedMillis;
    private volatile @Nullable SolveProgress latest;
    private volatile @Nullable SolveProgress kept;
    private volatile @Nullable Long planId;
    private volatile @Nullable RunFailure failure;

    RunJob(RunRow row, RunStore store) {
        this.id = row.id();
        this.scenarioId = row.scenarioId();
        this.request = row.request();
        this.store = store;
    }

    /** Runs to the end; never throws. */
    void run(RolloutSolver solver, int threads) {
        beganNanos = System.nanoTime();
        state = RunState.RUNNING;
        try {
            RunStore.Task task = store.begin(id);
            SolveOptions options =
                    new SolveOptions(Duration.ofSeconds(request.seconds()), request.seed(), threads, task.startFrom());
            PlanResult result = solver.solve(task.scenario(), options, this::better, stop);
            better(new SolveProgress(result.elapsed(), result.plan(), result.feasible()));
            keepBest();
            end(asked ? RunState.STOPPED : RunState.FINISHED, null);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            end(RunState.FAILED, RunFailure.of(e));
        }
    }

    private void better(SolveProgress progress) {
        latest = progress;
        curve.add(new RunPoint(
                progress.elapsed().toMillis(),
                progress.feasible() ? progress.plan().cost().total() : null,
                progress.plan().lowerBound()));
    }

    /** Writes the best plan if it is better than the one last written. */
    synchronized void keepBest() {
        SolveProgress best = latest;
        if (best != null && best != kept && !state.isOver()) {
            planId = store.keep(id, planId, best, curve);
            kept = best;
        }
    }

    private void end(RunState ending, @Nullable RunFailure reason) {
        endedMillis = millis();
        failure = reason;
        try {
            store.end(id, ending, reason);
        } finally {
            state = ending;
            done.countDown();
        }
    }

    /** Ends the search soon; its best plan is kept. */
    void stop() {
        asked = true;
        stop.raise();
    }

    /** Takes it from the queue before it began. */
    void cancel() {
        end(RunState.STOPPED, null);
    }

    void await() throws InterruptedException {
        done.await();
    }

    RunState state() {
        return state;
    }

    private long millis() {
        return beganNanos == 0 ? 0 : (System.nanoTime() - beganNanos) / 1_000_000;
    }

    RunProgress progress(int position) {
        SolveProgress best = latest;
        long elapsed = state.isOver() ? endedMillis : millis();
        return new RunProgress(
                id,
                state,
                position,
                elapsed,
                state.isOver() ? 0 : Math.max(0, request.seconds() * 1_000L - elapsed),
                best == null ? null : best.feasible(),
                best == null ? 0 : (int) best.plan().unplanned(),
                planId,
                failure,
                curve.points());
    }
}
