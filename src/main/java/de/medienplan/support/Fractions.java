package de.medienplan.support;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes exact fractions the way people read them: {@code 2 29/150}, never broken over two lines. */
public final class Fractions {

    private static final String NO_BREAK = "\u00a0";

    private Fractions() {}

    /** {@code 2 1/3}, in lowest terms. */
    public static String text(BigFraction value) {
        BigInteger denominator = value.getDenominator();
        BigInteger[] parts = value.getNumerator().abs().divideAndRemainder(denominator);
        String sign = value.signum() < 0 ? "−" : "";
        if (parts[1].signum() == 0) {
            return sign + parts[0];
        }
        String rest = parts[1] + "/" + denominator;
        return sign + (parts[0].signum() == 0 ? rest : parts[0] + NO_BREAK + rest);
    }
}
