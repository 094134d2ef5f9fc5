package de.medienplan.shared;

import java.math.BigDecimal;

/** An amount inside a sentence. */
public final class Euros {

    private Euros() {}

    /** The amount with two decimals and the euro sign, in the format of the reader. */
    public static Message of(BigDecimal amount) {
        return Message.of("shared.euros", amount);
    }
}
