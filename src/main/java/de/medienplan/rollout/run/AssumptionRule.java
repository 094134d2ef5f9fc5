package de.medienplan.rollout.run;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.planning.risk.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Which typed figures are a range of what is possible. */
public final class AssumptionRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CHEAPEST = BigDecimal.valueOf(-95);
    private static final BigDecimal DEAREST = BigDecimal.valueOf(500);

    private AssumptionRule() {}

    /**
     * Delays in quarters, each in its share of the cases.
     *
     * @param percent of no delay, one quarter, two and so on
     * @throws de.medienplan.shared.UserException at the field, if one is below 0 or all together are not 100
     */
    public static Range cases(String field, List<BigDecimal> percent) {
        BigDecimal sum = percent.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        throwIfAt(percent.stream().anyMatch(one -> one.signum() < 0), field, "risk.negative");
        throwIfAt(sum.compareTo(HUNDRED) != 0, field, "risk.notAll", sum);
        return new Range.Discrete(IntStream.range(0, percent.size())
                .filter(quarters -> percent.get(quarters).signum() > 0)
                .mapToObj(quarters ->
                        new Range.Case(quarters, percent.get(quarters).doubleValue()))
                .toList());
    }

    /**
     * Percent by which something costs more or less.
     *
     * @param three the least, the usual and the most
     * @throws de.medienplan.shared.UserException at the field, if they do not rise or lie outside of −95 to 500
     */
    public static Range triangle(String field, List<BigDecimal> three) {
        BigDecimal least = three.get(0);
        BigDecimal mode = three.get(1);
        BigDecimal most = three.get(2);
        throwIfAt(least.compareTo(mode) > 0 || mode.compareTo(most) > 0, field, "risk.notRising");
        throwIfAt(
                least.compareTo(CHEAPEST) < 0 || most.compareTo(DEAREST) > 0,
                field,
                "risk.costRange",
                CHEAPEST,
                DEAREST);
        return new Range.Triangular(least.doubleValue(), mode.doubleValue(), most.doubleValue());
    }
}
