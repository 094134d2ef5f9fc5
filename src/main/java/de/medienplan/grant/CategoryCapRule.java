package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;

/** A category may have a cap per school: mobile devices 25,000 € (directive DigitalPakt Schule Niedersachsen). */
final class CategoryCapRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        BigDecimal cap = input.category().capPerSchool();
        BigDecimal amount = RequestedAmount.of(input, step);
        if (cap == null || amount == null) {
            return Optional.empty();
        }
        BigDecimal others = input.commitments().othersInCategory(input.application());
        BigDecimal left = cap.subtract(others).max(BigDecimal.ZERO);
        return amount.compareTo(left) > 0
                ? Optional.of(Message.of(
                        "grant.rule.cap", input.category().name(), Euros.of(cap), Euros.of(others), Euros.of(amount)))
                : Optional.empty();
    }
}
