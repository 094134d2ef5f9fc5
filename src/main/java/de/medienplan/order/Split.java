package de.medienplan.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides an amount among shares by their size, to the cent: what rounding leaves goes to those it takes most from. */
final class Split {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Split() {}

    static BigDecimal total(List<Share> shares) {
        return shares.stream().map(Share::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The shares with other amounts, which add up to {@code amount}; each as it is if that is their sum. */
    static List<Share> of(BigDecimal amount, List<Share> shares) {
        BigDecimal total = total(shares);
        if (total.signum() == 0) {
            return List.of();
        }
        List<BigDecimal> exact = shares.stream()
                .map(share -> amount.multiply(share.amount()).divide(total, 10, RoundingMode.HALF_UP))
                .toList();
        List<BigDecimal> cents = new ArrayList<>(
                exact.stream().map(part -> part.setScale(2, RoundingMode.FLOOR)).toList());
        int left = amount.subtract(cents.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(CENT, 0, RoundingMode.HALF_UP)
                .intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> exact.get(i).subtract(cents.get(i)), Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> cents.set(i, cents.get(i).add(CENT)));
        return IntStream.range(0, shares.size())
                .mapToObj(i -> shares.get(i).of(cents.get(i)))
                .toList();
    }
}
