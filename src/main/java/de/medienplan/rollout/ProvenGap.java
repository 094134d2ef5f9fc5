package de.medienplan.rollout;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much dearer than the best possible a plan can be at most, never understated. */
public final class ProvenGap {

    private ProvenGap() {}

    /**
     * (total − bound) / total as in the exchange format, at least 0.
     *
     * @param total cost of a feasible plan in euros
     * @param lowerBound proven bound in euros
     */
    public static double of(long total, long lowerBound) {
        return total <= 0 ? 0 : Math.max(0, (double) (total - lowerBound) / total);
    }

    /**
     * By how much the plan can be dearer than the best one, as a ratio of the best one's least possible cost, rounded up
     * to a tenth of a percent: 0.004 is 0.4 %.
     */
    public static BigDecimal dearerThanBest(long total, long lowerBound) {
        if (lowerBound <= 0) {
            return total <= 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return BigDecimal.valueOf(Math.max(0, total - lowerBound))
                .divide(BigDecimal.valueOf(lowerBound), 3, RoundingMode.CEILING);
    }
}
