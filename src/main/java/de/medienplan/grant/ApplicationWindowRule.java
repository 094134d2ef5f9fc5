package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Applications are filed within the dates of the programme (DS 1000/2020: until 16.05.2023, later extended). */
final class ApplicationWindowRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (step.action() != Action.SUBMIT) {
            return Optional.empty();
        }
        ProgrammeTerms programme = input.programme();
        Optional<Message> open = programme
                .openMessage(ProgrammeField.APPLICATION_UNTIL)
                .or(() -> programme.openMessage(ProgrammeField.APPLICATION_FROM));
        if (open.isPresent()) {
            return open;
        }
        Optional<LocalDate> from = programme.date(ProgrammeField.APPLICATION_FROM);
        Optional<LocalDate> until = programme.date(ProgrammeField.APPLICATION_UNTIL);
        if (from.isPresent() && step.date().isBefore(from.get())) {
            return Optional.of(Message.of("grant.rule.tooEarly", step.date(), from.get()));
        }
        return until.filter(last -> step.date().isAfter(last))
                .map(last -> Message.of("grant.rule.tooLate", step.date(), last));
    }
}
