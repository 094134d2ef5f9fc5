package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.Optional;

/** Who rejects, withdraws, lets forfeiture or pays back says why. */
final class ReasonRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        boolean missing = step.action().needsReason() && step.reason().isBlank();
        return missing
                ? Optional.of(Message.of("grant.rule.reason", step.action().label()))
                : Optional.empty();
    }
}
