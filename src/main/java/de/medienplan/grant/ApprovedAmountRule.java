package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;

/** A notice approves something, and no more than was requested. */
final class ApprovedAmountRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (step.action() != Action.APPROVE && step.action() != Action.CHANGE) {
            return Optional.empty();
        }
        BigDecimal amount = step.amount();
        BigDecimal requested = input.application().requested();
        if (amount == null || amount.signum() <= 0) {
            return Optional.of(Message.of("grant.rule.approvedNothing"));
        }
        return amount.compareTo(requested) > 0
                ? Optional.of(Message.of("grant.rule.approvedTooMuch", Euros.of(amount), Euros.of(requested)))
                : Optional.empty();
    }
}
