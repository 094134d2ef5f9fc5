package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a cost table is computed from.
 *
 * @param name what was decided or planned
 * @param basis where the amounts come from
 * @param investments shares of the investment by the budget year in which it is paid
 * @param grants received for them, by budget year
 * @param staff staff of the year, by origin
 * @param goods goods and services of the year, by origin
 */
record CostInputs(
        Message name,
        Message basis,
        SortedMap<Integer, List<CostTable.Share>> investments,
        SortedMap<Integer, List<CostTable.Share>> grants,
        List<CostTable.Share> staff,
        List<CostTable.Share> goods) {

    SortedMap<Integer, BigDecimal> invested() {
        return sums(investments);
    }

    SortedMap<Integer, BigDecimal> granted() {
        return sums(grants);
    }

    private static SortedMap<Integer, BigDecimal> sums(SortedMap<Integer, List<CostTable.Share>> byYear) {
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        byYear.forEach((year, shares) -> sums.put(year, sum(shares)));
        return sums;
    }

    static BigDecimal sum(List<CostTable.Share> shares) {
        return shares.stream()
                .map(CostTable.Share::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2);
    }
}
