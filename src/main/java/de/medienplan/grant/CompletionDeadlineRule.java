package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.Optional;

/** The measure is implemented until a last day (DS 1000/2020, Teil B: 31.12.2024). */
final class CompletionDeadlineRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (step.action() != Action.IMPLEMENT) {
            return Optional.empty();
        }
        Optional<Message> open = input.programme().openMessage(ProgrammeField.COMPLETION_UNTIL);
        if (open.isPresent()) {
            return open;
        }
        return input.programme()
                .date(ProgrammeField.COMPLETION_UNTIL)
                .filter(last -> step.date().isAfter(last))
                .map(last -> Message.of("grant.rule.completionLate", step.date(), last));
    }
}
