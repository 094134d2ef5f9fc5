package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A school gets its base amount and its share of the pool, no more; without a share-out in force, its base amount and
 * what is left of the pool. The base amount cannot move to another school (directive).
 */
final class AmountLeftRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        BigDecimal amount = RequestedAmount.of(input, step);
        if (amount == null) {
            return Optional.empty();
        }
        Allowance allowance = input.commitments().allowance(input.school().id());
        Message unknown = allowance.unknown();
        if (unknown != null) {
            return Optional.of(unknown);
        }
        BigDecimal left = input.commitments().leftFor(input.application());
        return amount.compareTo(left) > 0
                ? Optional.of(Message.of(
                        allowance.shared() ? "grant.rule.shareLeft" : "grant.rule.poolLeft",
                        input.school().name(),
                        Euros.of(left.max(BigDecimal.ZERO)),
                        Euros.of(amount)))
                : Optional.empty();
    }
}
