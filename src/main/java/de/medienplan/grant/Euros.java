package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.math.BigDecimal;

/** An amount inside a sentence. */
final class Euros {

    private Euros() {}

    /** The amount with two decimals and the euro sign, in the format of the reader. */
    static Message of(BigDecimal amount) {
        return Message.of("grant.euros", amount);
    }
}
