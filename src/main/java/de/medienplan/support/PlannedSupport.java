package de.medienplan.support;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * Support as a rollout plan has it.
 *
 * @param tabletsPerPost ratios of the scenario, which may be older than those of today
 * @param existingPosts posts before the first year
 * @param posts posts of the plan by budget year
 * @param need need at the end of each budget year as the planner's evaluator calculates it, rounded up to four decimals
 */
public record PlannedSupport(
        BigDecimal tabletsPerPost,
        BigDecimal devicesPerPost,
        BigDecimal existingPosts,
        SortedMap<Integer, BigDecimal> posts,
        SortedMap<Integer, BigDecimal> need) {

    /** Posts that the plan adds in the year. */
    public BigDecimal added(int year) {
        BigDecimal before = posts.headMap(year).isEmpty()
                ? existingPosts
                : posts.getOrDefault(posts.headMap(year).lastKey(), existingPosts);
        return posts.getOrDefault(year, before).subtract(before);
    }
}
