package de.medienplan.grant;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;

/** What can be an amount of an application at all: positive, whole cents, the grant within the costs. */
final class Amounts {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    private Amounts() {}

    static void check(ApplicationInput input) {
        refuseUnlessMoney(input.costs(), "grant.application.costs", "grant.application.costsInvalid");
        refuseUnlessMoney(input.requested(), "grant.application.requested", "grant.application.requestedInvalid");
        if (input.requested().compareTo(input.costs()) > 0) {
            throw UserException.at(
                    "grant.application.requested",
                    Message.of("grant.application.requestedBeyondCosts", input.requested(), input.costs()));
        }
    }

    private static void refuseUnlessMoney(BigDecimal amount, String field, String key) {
        boolean money = amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 2 && amount.compareTo(MOST) < 0;
        if (!money) {
            throw UserException.at(field, Message.of(key));
        }
    }
}
