package de.medienplan.planning.risk;

import java.util.SplittableRandom;

/**
 * What happens to one school in one future.
 *
 * @param readyDelay quarters by which its building is ready later, at least 0
 * @param extraQuarters quarters by which its works take longer, at least 0
 * @param costFactor what it costs as a multiple of what was planned, above 0
 */
record Fate(int readyDelay, int extraQuarters, double costFactor) {

    static final Fate AS_PLANNED = new Fate(0, 0, 1);

    private static final double CHEAPEST = 0.05;
    private static final int LATEST = 400;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * Drawn from a generator of its own for each school and future: neither other schools nor threads nor the ranges
     * themselves change which cases it gets, so two plans or two assumptions meet the same luck.
     */
    static Fate of(Assumptions assumptions, long seed, int future, String school) {
        long own = new SplittableRandom(seed).nextLong();
        long city = new SplittableRandom(own ^ (future + 1) * SPREAD).nextLong();
        SplittableRandom random =
                new SplittableRandom(new SplittableRandom(city ^ (school.hashCode() + 1L) * SPREAD).nextLong());
        int ready = quarters(assumptions.ready(), random.nextDouble());
        int extra = quarters(assumptions.duration(), random.nextDouble());
        double percent = assumptions.cost().range().at(random.nextDouble())
                + assumptions.cityCost().range().at(new SplittableRandom(city).nextDouble());
        return new Fate(ready, extra, Math.max(CHEAPEST, 1 + percent / 100));
    }

    /** The same delays at the cost that was planned. */
    Fate delayOnly() {
        return new Fate(readyDelay, extraQuarters, 1);
    }

    private static int quarters(Assumptions.Assumption assumption, double share) {
        return (int) Math.clamp(Math.round(assumption.range().at(share)), 0, LATEST);
    }
}
