package de.medienplan.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to plan.
 *
 * @param time limit for proving and searching together
 * @param seed of the random numbers
 * @param threads processors to use, at least 1
 * @param start a plan to improve on, or null; need not be feasible
 */
public record SolveOptions(
        Duration time, long seed, int threads, @Nullable Plan start) {

    public SolveOptions {
        if (time.isNegative() || time.isZero() || threads < 1) {
            throw new IllegalArgumentException("time and threads must be positive");
        }
    }

    /** From scratch, with every processor there is. */
    public static SolveOptions seconds(long seconds) {
        return new SolveOptions(
                Duration.ofSeconds(seconds), 1, Runtime.getRuntime().availableProcessors(), null);
    }

    public SolveOptions withThreads(int count) {
        return new SolveOptions(time, seed, count, start);
    }
}
