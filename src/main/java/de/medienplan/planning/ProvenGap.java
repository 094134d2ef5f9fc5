package de.medienplan.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much dearer than the best possible a plan can be at most, never understated; the same figure on screens, papers and consoles. */
public final class ProvenGap {

    private ProvenGap() {}

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
