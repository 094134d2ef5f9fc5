package de.medienplan.rollout.run;

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
 * @param failure null unless it failed
 */
public record CityStudyRow(
        long id,
        long snapshotId,
        String by,
        int seconds,
        RunState state,
        @Nullable CityAnswer answer,
        @Nullable RunFailure failure,
        Instant requestedAt,
        String requestedBy) {

    public static final int MOST_SECONDS = 3_600;
    public static final int FEWEST_SECONDS = 5;
}
