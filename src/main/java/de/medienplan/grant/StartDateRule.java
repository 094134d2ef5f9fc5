package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Even an allowed early start is not before the first day that the programme names. */
final class StartDateRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        LocalDate ordered = input.application().orderedOn();
        if (step.action() != Action.SUBMIT || ordered == null) {
            return Optional.empty();
        }
        return input.programme()
                .date(ProgrammeField.START_FROM)
                .filter(ordered::isBefore)
                .map(first -> Message.of("grant.rule.startFrom", ordered, first));
    }
}
