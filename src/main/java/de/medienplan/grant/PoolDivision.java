package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares out a sum of money by weight so that the parts add up to the cent: each gets the whole cents of its part, the
 * cents left over go to the largest remainders (Hare/Niemeyer), the first in order on a tie.
 */
final class PoolDivision {

    private PoolDivision() {}

    /** Weights without minimum; see {@link #divide(BigDecimal, Map, BigDecimal)}. */
    static <K> Map<K, BigDecimal> divide(BigDecimal pool, Map<K, BigDecimal> weights) {
        return divide(pool, weights, BigDecimal.ZERO);
    }

    /**
     * @param pool euros and cents, not negative
     * @param weights not negative
     * @param minimum what each gets at least; those whose part is smaller are raised to it, the others share the rest
     * @throws UserException if the minimum for all exceeds the pool, or no weight is positive
     */
    static <K> Map<K, BigDecimal> divide(BigDecimal pool, Map<K, BigDecimal> weights, BigDecimal minimum) {
        if (minimum.multiply(BigDecimal.valueOf(weights.size())).compareTo(pool) > 0) {
            throw new UserException(
                    Message.of("grant.share.minimumTooHigh", Euros.of(minimum), weights.size(), Euros.of(pool)));
        }
        Set<K> raised = new HashSet<>();
        while (true) {
            BigDecimal rest = pool.subtract(minimum.multiply(BigDecimal.valueOf(raised.size())));
            Map<K, BigDecimal> free = new LinkedHashMap<>(weights);
            free.keySet().removeAll(raised);
            Map<K, BigDecimal> parts = byWeight(rest, free);
            List<K> tooSmall = parts.entrySet().stream()
                    .filter(part -> part.getValue().compareTo(minimum) < 0)
                    .map(Map.Entry::getKey)
                    .toList();
            if (tooSmall.isEmpty()) {
                Map<K, BigDecimal> result = new LinkedHashMap<>();
                weights.keySet()
                        .forEach(key -> result.put(
                                key, raised.contains(key) ? minimum.setScale(2) : parts.getOrDefault(key, minimum)));
                return result;
            }
            raised.addAll(tooSmall);
        }
    }

    private record Part<K>(K key, BigInteger cents, BigInteger remainder) {}

    private static <K> Map<K, BigDecimal> byWeight(BigDecimal pool, Map<K, BigDecimal> weights) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger total = BigInteger.ZERO;
        for (BigDecimal weight : weights.values()) {
            total = total.add(whole(weight, scale));
        }
        if (total.signum() == 0) {
            return nothingToWeigh(pool, weights);
        }
        BigInteger cents = pool.movePointRight(2).toBigIntegerExact();
        List<Part<K>> parts = new ArrayList<>();
        BigInteger given = BigInteger.ZERO;
        for (Map.Entry<K, BigDecimal> entry : weights.entrySet()) {
            BigInteger[] part = cents.multiply(whole(entry.getValue(), scale)).divideAndRemainder(total);
            parts.add(new Part<>(entry.getKey(), part[0], part[1]));
            given = given.add(part[0]);
        }
        Set<K> oneMore = new HashSet<>();
        parts.stream()
                .sorted(Comparator.comparing((Part<K> part) -> part.remainder()).reversed())
                .limit(cents.subtract(given).intValueExact())
                .forEach(part -> oneMore.add(part.key()));
        Map<K, BigDecimal> result = new LinkedHashMap<>();
        for (Part<K> part : parts) {
            BigInteger amount = oneMore.contains(part.key()) ? part.cents().add(BigInteger.ONE) : part.cents();
            result.put(part.key(), new BigDecimal(amount, 2));
        }
        return result;
    }

    private static BigInteger whole(BigDecimal weight, int scale) {
        return weight.setScale(scale).unscaledValue();
    }

    private static <K> Map<K, BigDecimal> nothingToWeigh(BigDecimal pool, Map<K, BigDecimal> weights) {
        if (pool.signum() > 0) {
            throw new UserException(Message.of("grant.share.noWeight", Euros.of(pool)));
        }
        Map<K, BigDecimal> nothing = new LinkedHashMap<>();
        weights.keySet().forEach(key -> nothing.put(key, BigDecimal.ZERO.setScale(2)));
        return nothing;
    }
}
