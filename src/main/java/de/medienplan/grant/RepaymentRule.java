package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;

/** What is paid back was drawn before. */
final class RepaymentRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        BigDecimal amount = step.amount();
        BigDecimal kept = input.application().kept();
        if (step.action() != Action.REPAY) {
            return Optional.empty();
        }
        if (amount == null || amount.signum() <= 0) {
            return Optional.of(Message.of("grant.rule.repaidNothing"));
        }
        return amount.compareTo(kept) > 0
                ? Optional.of(Message.of("grant.rule.repaidTooMuch", Euros.of(amount), Euros.of(kept)))
                : Optional.empty();
    }
}
