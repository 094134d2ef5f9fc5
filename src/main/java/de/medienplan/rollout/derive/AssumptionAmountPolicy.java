package de.medienplan.rollout.derive;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Which amounts a figure cannot have: none is negative, and posts are counted by dividing by what one post serves. Source:
 * the product's own formulas, see {@link de.medienplan.support.PlannerUnits}.
 */
final class AssumptionAmountPolicy {

    private static final Set<String> DIVISORS = Set.of("tabletsPerPost", "devicesPerPost");

    private AssumptionAmountPolicy() {}

    static Optional<Message> objection(String code, BigDecimal amount) {
        if (DIVISORS.contains(code) && amount.signum() <= 0) {
            return Optional.of(Message.of("rollout.assumption.notPositive"));
        }
        return amount.signum() < 0 ? Optional.of(Message.of("rollout.assumption.negative")) : Optional.empty();
    }
}
