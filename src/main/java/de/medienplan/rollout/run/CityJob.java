package de.medienplan.rollout.run;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.planning.city.CityQuestion;
import de.medienplan.planning.city.CityStudy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One question about the whole city from the queue to its end; what is known is stored at each step. */
final class CityJob {

    final long id;
    private final CityStudyRow row;
    private final CityStudyRepository store;
    private final StopSignal stop = new StopSignal();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile RunState state = RunState.QUEUED;
    private volatile long beganNanos;
    private volatile @Nullable CityAnswer answer;
    private volatile @Nullable RunFailure failure;

    CityJob(CityStudyRow row, CityStudyRepository store) {
        this.id = row.id();
        this.row = row;
        this.store = store;
    }

    /** Runs to the end; never throws. */
    void run(Scenario scenario) {
        beganNanos = System.nanoTime();
        state = RunState.RUNNING;
        try {
            store.begin(id);
            CityQuestion question = new CityQuestion(scenario, row.by(), Duration.ofSeconds(row.seconds()));
            keep(new CityStudy(question, stop, this::keep).run());
            end(stop.isRaised() ? RunState.STOPPED : RunState.FINISHED, null);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            end(RunState.FAILED, RunFailure.of(e));
        }
    }

    private void keep(CityAnswer known) {
        answer = known;
        store.keep(id, known);
    }

    private void end(RunState ending, @Nullable RunFailure reason) {
        failure = reason;
        try {
            store.end(id, ending, reason);
        } finally {
            state = ending;
            done.countDown();
        }
    }

    /** Ends it soon, or takes it from the queue; what is known stays. */
    void stop() {
        stop.raise();
        if (state == RunState.QUEUED) {
            end(RunState.STOPPED, null);
        }
    }

    boolean waits() {
        return state == RunState.QUEUED;
    }

    void await() throws InterruptedException {
        done.await();
    }

    CityProgress progress() {
        long millis = beganNanos == 0 ? 0 : (System.nanoTime() - beganNanos) / 1_000_000;
        return new CityProgress(id, state, row.by(), millis, row.seconds() * 1_000L, answer, failure);
    }
}
