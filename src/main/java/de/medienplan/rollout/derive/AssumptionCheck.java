package de.medienplan.rollout.derive;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands for a figure of a scenario.
 *
 * @param amount the amount that was confirmed; another one is unconfirmed again
 */
public record AssumptionCheck(String code, BigDecimal amount, String by, Instant at) {

    boolean holdsFor(@Nullable BigDecimal present) {
        return present != null && present.compareTo(amount) == 0;
    }
}
