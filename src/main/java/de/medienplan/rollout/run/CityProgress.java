package de.medienplan.rollout.run;

import de.medienplan.planning.city.CityAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Where a question about the whole city stands.
 *
 * @param by period asked for
 * @param millis since it began, 0 while it waits
 * @param limitMillis when it ends at the latest
 * @param answer what is known so far, or null
 */
public record CityProgress(
        long id,
        RunState state,
        String by,
        long millis,
        long limitMillis,
        @Nullable CityAnswer answer,
        @Nullable RunFailure failure) {}
