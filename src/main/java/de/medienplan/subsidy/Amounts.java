package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as they are typed. */
final class Amounts {

    private static final BigDecimal HIGHEST = new BigDecimal(100_000);

    private Amounts() {}

    /** With two decimals; refuses fractions of a cent, negative and absurd amounts. */
    static @Nullable BigDecimal cents(@Nullable BigDecimal amount, String labelKey) {
        if (amount == null) {
            return null;
        }
        UserException.throwIf(
                amount.signum() < 0
                        || amount.compareTo(HIGHEST) > 0
                        || amount.stripTrailingZeros().scale() > 2,
                "subsidy.rule.amount",
                Message.of(labelKey));
        return amount.setScale(2);
    }
}
