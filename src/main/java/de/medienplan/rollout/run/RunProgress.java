package de.medienplan.rollout.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands at this moment.
 *
 * @param position place in the queue, 1 is the next; 0 when it is not waiting
 * @param millis since it began
 * @param remainingMillis at most
 * @param feasible whether the best plan obeys every rule; null before there is any plan
 * @param curve cost over time, ascending
 */
public record RunProgress(
        long runId,
        RunState state,
        int position,
        long millis,
        long remainingMillis,
        @Nullable Boolean feasible,
        int unplanned,
        @Nullable Long planId,
        @Nullable RunFailure failure,
        List<RunPoint> curve) {

    public @Nullable Long total() {
        return curve.isEmpty() ? null : curve.getLast().total();
    }

    public @Nullable Long bound() {
        return curve.isEmpty() ? null : curve.getLast().bound();
    }
}
