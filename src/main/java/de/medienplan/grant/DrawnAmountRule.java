package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;

/** Money is drawn up to what was approved. */
final class DrawnAmountRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        BigDecimal amount = step.amount();
        BigDecimal left = input.application().leftToDraw();
        if (step.action() != Action.DRAW) {
            return Optional.empty();
        }
        if (amount == null || amount.signum() <= 0) {
            return Optional.of(Message.of("grant.rule.drawnNothing"));
        }
        return left != null && amount.compareTo(left) > 0
                ? Optional.of(
                        Message.of("grant.rule.drawnTooMuch", Euros.of(amount), Euros.of(left.max(BigDecimal.ZERO))))
                : Optional.empty();
    }
}
