package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A step is not dated before the one it follows. */
final class DateOrderRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        ApplicationRow application = input.application();
        return Stream.of(
                        application.submittedOn(),
                        application.noticeOn(),
                        application.implementedOn(),
                        application.drawnOn())
                .filter(Objects::nonNull)
                .max(Comparator.<LocalDate>naturalOrder())
                .filter(last -> step.date().isBefore(last))
                .map(last -> Message.of("grant.rule.dateOrder", step.date(), last));
    }
}
