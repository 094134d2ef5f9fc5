package de.medienplan.planning.search;

/**
 * How a thread divides its time: in cycles of annealing and reoptimising. Several short cycles find better plans than a
 * long one as soon as each is long enough for the number of units.
 *
 * @param begin seconds since the run began
 * @param end of the search, likewise
 * @param count number of cycles
 */
record Cycles(double begin, double end, int count) {

    /** Share of a cycle for annealing. */
    private static final double ANNEALING = 0.2;
    /** Share of the reoptimising after which the best plan of all threads is taken over. */
    private static final double ALONE = 0.5;

    private static final double SECONDS_PER_UNIT = 0.1;
    private static final double SHORTEST = 10;

    static Cycles of(double begin, double end, int units) {
        double length = Math.max(SHORTEST, SECONDS_PER_UNIT * units);
        return new Cycles(begin, end, Math.max(1, (int) ((end - begin) / length)));
    }

    double length() {
        return (end - begin) / count;
    }

    double annealingSeconds() {
        return length() * ANNEALING;
    }

    double reoptimisingSeconds() {
        return length() * (1 - ANNEALING);
    }

    /** Share of the current annealing that has passed, 0 to 1. */
    double progress(double now) {
        return Math.clamp(inCycle(now) / annealingSeconds(), 0, 1);
    }

    /** Whether a thread should still follow its own plan, so that the threads do not all look at the same place. */
    boolean alone(double now) {
        return count > 1 && inCycle(now) - annealingSeconds() < reoptimisingSeconds() * ALONE;
    }

    private double inCycle(double now) {
        double at = Math.max(0, now - begin);
        int cycle = Math.min(count - 1, (int) (at / length()));
        return at - cycle * length();
    }
}
