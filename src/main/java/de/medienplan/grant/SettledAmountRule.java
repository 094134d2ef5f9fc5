package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;

/** The proof of use covers at most what was drawn and not paid back; the rest is due for repayment. */
final class SettledAmountRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        BigDecimal amount = step.amount();
        BigDecimal kept = input.application().kept();
        if (step.action() != Action.SETTLE) {
            return Optional.empty();
        }
        if (amount == null || amount.signum() < 0) {
            return Optional.of(Message.of("grant.rule.settledNothing"));
        }
        return amount.compareTo(kept) > 0
                ? Optional.of(Message.of("grant.rule.settledTooMuch", Euros.of(amount), Euros.of(kept)))
                : Optional.empty();
    }
}
