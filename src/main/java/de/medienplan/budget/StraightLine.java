package de.medienplan.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Spreads an amount evenly over its life: what is written off of an investment (§ 49 KomHKVO), or released of a special
 * item, in each year of use. A life may end within a year; the years add up to the amount, to the cent.
 */
record StraightLine(BigDecimal amount, Quotient life) {

    /** @param year of use, 0 is the first */
    BigDecimal inYear(int year) {
        return year < 0 ? BigDecimal.ZERO.setScale(2) : until(year + 1).subtract(until(year));
    }

    /**
     * Interest on the capital that is tied up on average over the life, half of the amount; in the last year only for as
     * long as the life lasts.
     */
    BigDecimal interest(int year, Quotient rate) {
        if (year < 0 || life.isAtMost(year)) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal half = amount.divide(BigDecimal.TWO, 3, RoundingMode.HALF_UP);
        if (life.isAtMost(year + 1)) {
            BigDecimal share = life.rounded(10).subtract(BigDecimal.valueOf(year));
            return rate.of(half.multiply(share));
        }
        return rate.of(half);
    }

    private BigDecimal until(int years) {
        return life.isAtMost(years) ? amount.setScale(2, RoundingMode.HALF_UP) : life.share(amount, years);
    }
}
