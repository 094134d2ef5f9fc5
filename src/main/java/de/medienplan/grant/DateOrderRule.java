package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A step is not dated before the one it follows. */
final class DateOrderRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        return input.application()
                .progress()
                .days()
                .max(Comparator.<LocalDate>naturalOrder())
                .filter(last -> step.date().isBefore(last))
                .map(last -> Message.of("grant.rule.dateOrder", step.date(), last));
    }
}
