package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.Optional;

/** The grant is settled until a last day (DS 1000/2020, Teil B: 31.12.2024). */
final class SettlementDeadlineRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (step.action() != Action.SETTLE) {
            return Optional.empty();
        }
        Optional<Message> open = input.programme().openMessage(ProgrammeField.SETTLEMENT_UNTIL);
        if (open.isPresent()) {
            return open;
        }
        return input.programme()
                .date(ProgrammeField.SETTLEMENT_UNTIL)
                .filter(last -> step.date().isAfter(last))
                .map(last -> Message.of("grant.rule.settlementLate", step.date(), last));
    }
}
