package de.medienplan.rollout.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A planning run as it is stored.
 *
 * @param planId its best plan, null if none was found yet
 * @param failure why it failed, in the language of the reader; null unless it failed
 */
public record RunRow(
        long id,
        long scenarioId,
        long snapshotId,
        String scenarioName,
        RunState state,
        int seconds,
        long seed,
        @Nullable Long startFrom,
        @Nullable Long planId,
        @Nullable RunFailure failure,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    public RunRequest request() {
        return new RunRequest(scenarioId, seconds, seed, startFrom);
    }
}
