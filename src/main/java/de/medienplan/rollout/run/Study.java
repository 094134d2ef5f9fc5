package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobRow;
import de.medienplan.shared.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered in the background.
 *
 * @param snapshotId the scenario as it was when it was asked
 * @param planId the plan it is about, null if it is about the scenario
 * @param answer what is known so far, null before anything is
 */
public record Study<Q, A>(
        JobRow job,
        long snapshotId,
        @Nullable PlanId planId,
        Q question,
        @Nullable A answer) {

    public JobId id() {
        return job.id();
    }

    /** Of a time limit, at most, as long as it is worked on. */
    public long remainingMillis(int seconds, Instant now) {
        return Math.max(0, seconds * 1_000L - job.millis(now));
    }

    Study<Q, A> with(A newer) {
        return new Study<>(job, snapshotId, planId, question, newer);
    }
}
