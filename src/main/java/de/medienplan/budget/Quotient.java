package de.medienplan.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact ratio of two amounts, with a positive divisor: 4,767,000 / 1,011,900 years. */
public record Quotient(BigDecimal amount, BigDecimal divisor) {

    /** A whole amount, divided by one. */
    public static Quotient of(long amount) {
        return new Quotient(BigDecimal.valueOf(amount), BigDecimal.ONE);
    }

    /** So much of the base, to the cent. */
    BigDecimal of(BigDecimal base) {
        return base.multiply(amount).divide(divisor, 2, RoundingMode.HALF_UP);
    }

    /** The base divided by this, {@code times} over, to the cent; this must be positive. */
    BigDecimal share(BigDecimal base, int times) {
        return base.multiply(divisor).multiply(BigDecimal.valueOf(times)).divide(amount, 2, RoundingMode.HALF_UP);
    }

    boolean isAtMost(int whole) {
        return amount.compareTo(divisor.multiply(BigDecimal.valueOf(whole))) <= 0;
    }

    int whole() {
        return amount.divideToIntegralValue(divisor).intValueExact();
    }

    /** For display. */
    public BigDecimal rounded(int digits) {
        return amount.divide(divisor, digits, RoundingMode.HALF_UP);
    }
}
