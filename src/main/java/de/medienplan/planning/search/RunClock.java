package de.medienplan.planning.search;

import de.medienplan.planning.StopSignal;
import java.time.Duration;

/** The time of a run: ends by itself or when stopped. */
final class RunClock {

    private final long begin = System.nanoTime();
    private final long length;
    private final StopSignal stop;

    RunClock(Duration time, StopSignal stop) {
        this.length = time.toNanos();
        this.stop = stop;
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

    boolean over() {
        return stop.isRaised() || System.nanoTime() - begin >= length;
    }
}
