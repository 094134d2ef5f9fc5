package de.medienplan.offer;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits an amount by weights, exact to the cent: each part is rounded down, and the cents left over go to the largest
 * remainders (Hare-Niemeyer), among equals to the smaller id, so that the same figures always give the same result.
 */
final class CareDistribution {

    private record Part(SchoolId id, BigInteger cents, BigInteger remainder) {}

    private CareDistribution() {}

    /**
     * @param amount euros with at most two decimals, not negative
     * @param weights not negative; without any positive weight nothing is distributed
     */
    static Map<SchoolId, BigDecimal> of(BigDecimal amount, Map<SchoolId, Long> weights) {
        BigInteger total = amount.movePointRight(2).toBigIntegerExact();
        BigInteger sum = BigInteger.valueOf(
                weights.values().stream().mapToLong(Long::longValue).sum());
        if (sum.signum() == 0) {
            return Map.of();
        }
        List<Part> parts = new ArrayList<>();
        weights.forEach((id, weight) -> {
            BigInteger[] split = total.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(new Part(id, split[0], split[1]));
        });
        parts.sort(Comparator.comparing(Part::remainder).reversed().thenComparing(Part::id));
        int left = total.subtract(parts.stream().map(Part::cents).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        Map<SchoolId, BigDecimal> shares = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            BigInteger cents = parts.get(i).cents().add(i < left ? BigInteger.ONE : BigInteger.ZERO);
            shares.put(parts.get(i).id(), new BigDecimal(cents, 2));
        }
        return shares;
    }
}
