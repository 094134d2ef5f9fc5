package de.medienplan.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Posts that devices need, as exact fractions by support group. Nothing is rounded before the sum. */
public record PostNeed(Map<String, BigFraction> byGroup) {

    public static final PostNeed NONE = new PostNeed(Map.of());

    public PostNeed {
        byGroup = Map.copyOf(byGroup);
    }

    /** Posts of a group; 0 for one without devices or without a ratio. */
    public BigFraction of(String group) {
        return byGroup.getOrDefault(group, BigFraction.ZERO);
    }

    /** Posts of all groups, not rounded. */
    public BigFraction total() {
        return byGroup.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    public PostNeed plus(PostNeed other) {
        Map<String, BigFraction> sum = new TreeMap<>(byGroup);
        other.byGroup.forEach((group, share) -> sum.merge(group, share, BigFraction::add));
        return new PostNeed(sum);
    }

    /** The sum as {@link #ceiling} rounds it: once, at the very end. */
    public BigDecimal posts(BigDecimal step) {
        return ceiling(total(), step);
    }

    /** The smallest multiple of {@code step} that is not below the value. */
    public static BigDecimal ceiling(BigFraction value, BigDecimal step) {
        BigFraction steps = value.divide(exact(step));
        BigInteger[] parts = steps.getNumerator().divideAndRemainder(steps.getDenominator());
        BigInteger whole = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        return step.multiply(new BigDecimal(whole));
    }

    /** The number as a fraction, without loss. */
    public static BigFraction exact(BigDecimal number) {
        BigFraction unscaled = BigFraction.of(number.unscaledValue());
        return number.scale() >= 0
                ? unscaled.divide(BigInteger.TEN.pow(number.scale()))
                : unscaled.multiply(BigInteger.TEN.pow(-number.scale()));
    }

    /** For screens: four decimals, rounded half up; not for computing on. */
    public static BigDecimal shown(BigFraction value) {
        return value.bigDecimalValue(4, RoundingMode.HALF_UP);
    }
}
