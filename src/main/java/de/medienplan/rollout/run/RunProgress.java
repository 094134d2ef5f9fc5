package de.medienplan.rollout.run;

import de.medienplan.jobs.JobState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands at this moment.
 *
 * @param curve cost over time, ascending
 * @param found its best plan so far, null before there is any
 * @param at this moment
 */
public record RunProgress(
        RunRow run, List<RunPoint> curve, @Nullable Found found, Instant at) {

    /**
     * @param feasible whether it obeys every rule
     * @param unplanned schools without a start
     */
    public record Found(boolean feasible, long unplanned) {}

    public JobState state() {
        return run.job().state();
    }

    /** Since it began. */
    public long millis() {
        return run.job().millis(at);
    }

    /** At most. */
    public long remainingMillis() {
        return state().isOver() ? 0 : Math.max(0, run.request().seconds() * 1_000L - millis());
    }

    public @Nullable Long total() {
        return curve.isEmpty() ? null : curve.getLast().total();
    }

    public @Nullable Long bound() {
        return curve.isEmpty() ? null : curve.getLast().bound();
    }
}
