package de.medienplan.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Euros as text with two digits, {@code "1234.50"}: a number of JSON would lose cents in programs that read it as a binary
 * fraction.
 */
final class Money {

    private Money() {}

    static @Nullable String of(@Nullable BigDecimal euros) {
        return euros == null ? null : euros.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String of(long euros) {
        return BigDecimal.valueOf(euros).setScale(2).toPlainString();
    }
}
