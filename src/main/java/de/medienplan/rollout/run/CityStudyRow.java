package de.medienplan.rollout.run;

import de.medienplan.jobs.JobRow;
import de.medienplan.planning.city.CityAnswer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The question how much money a year completes every school by a date.
 *
 * @param snapshotId the scenario as it was when it was asked
 * @param by period by the end of which every school is to be completed
 * @param seconds limit for the answer
 * @param answer what is known so far, null before anything is
 */
public record CityStudyRow(
        JobRow job,
        long snapshotId,
        String by,
        int seconds,
        @Nullable CityAnswer answer) {

    public static final int MOST_SECONDS = 3_600;
    public static final int FEWEST_SECONDS = 5;

    /** At most, as long as it is worked on. */
    public long remainingMillis(Instant now) {
        return Math.max(0, seconds * 1_000L - job.millis(now));
    }

    CityStudyRow with(CityAnswer newer) {
        return new CityStudyRow(job, snapshotId, by, seconds, newer);
    }
}
