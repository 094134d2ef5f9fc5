package de.medienplan.support;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What posts cost from a day on.
 *
 * @param totalCost euros a year for {@code posts} together, overheads included
 * @param costPerPost euros a year that the source names for one post; calculated with
 * @param totalUnknown whether total and number of posts are not known: then only the cost of one post counts
 */
public record CostRow(
        @Nullable Long id,
        int version,
        LocalDate validFrom,
        BigDecimal totalCost,
        BigDecimal posts,
        BigDecimal costPerPost,
        boolean totalUnknown,
        String source)
        implements StoredRow {

    /** Total divided by posts, to the cent. */
    public BigDecimal computedPerPost() {
        return totalCost.divide(posts, 2, RoundingMode.HALF_UP);
    }

    /** What the rounded cost of one post makes too much, or too little, over all posts. */
    public BigDecimal roundingDifference() {
        return costPerPost.multiply(posts).subtract(totalCost).setScale(2, RoundingMode.HALF_UP);
    }

    /** Euros a year for so many posts, to the cent. */
    public BigDecimal yearly(BigDecimal posts) {
        return costPerPost.multiply(posts).setScale(2, RoundingMode.HALF_UP);
    }
}
