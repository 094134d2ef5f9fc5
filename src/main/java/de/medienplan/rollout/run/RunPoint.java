package de.medienplan.rollout.run;

import org.jspecify.annotations.Nullable;

/**
 * A point of the falling curve.
 *
 * @param millis since the run began
 * @param total cost of the best feasible plan so far in euros, null while there is none
 * @param bound proven lower bound so far in euros, or null
 */
public record RunPoint(
        long millis, @Nullable Long total, @Nullable Long bound) {}
