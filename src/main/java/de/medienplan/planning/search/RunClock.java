package de.medienplan.planning.search;

import de.medienplan.planning.StopSignal;
import java.time.Duration;

/** The time of a run: ends by itself or when stopped. */
final class RunClock {

    private final long begin;
    private final long length;
    private final StopSignal stop;

    RunClock(Duration time, StopSignal stop) {
        this(System.nanoTime(), time.toNanos(), stop);
    }

    private RunClock(long begin, long length, StopSignal stop) {
        this.begin = begin;
        this.length = length;
        this.stop = stop;
    }

    /** From the same beginning, over sooner. */
    RunClock share(double share) {
        return new RunClock(begin, (long) (length * share), stop);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    double elapsedSeconds() {
        return (System.nanoTime() - begin) * 1e-9;
    }

    double totalSeconds() {
        return length * 1e-9;
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, length - (System.nanoTime() - begin)));
    }

    boolean stopped() {
        return stop.isRaised();
    }

    boolean over() {
        return stop.isRaised() || System.nanoTime() - begin >= length;
    }
}
