package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an application needs next, and until when. */
enum NextStep {
    SUBMIT(ApplicationState.PREPARING, ProgrammeField.APPLICATION_UNTIL),
    APPROVAL(ApplicationState.SUBMITTED, ProgrammeField.APPROVAL_UNTIL),
    COMPLETION(ApplicationState.APPROVED, ProgrammeField.COMPLETION_UNTIL),
    DRAWDOWN(ApplicationState.IMPLEMENTED, ProgrammeField.SETTLEMENT_UNTIL),
    SETTLEMENT(ApplicationState.DRAWN, ProgrammeField.SETTLEMENT_UNTIL),
    EARMARK_END(ApplicationState.SETTLED, ProgrammeField.EARMARK_YEARS);

    private final ApplicationState state;
    private final ProgrammeField until;

    NextStep(ApplicationState state, ProgrammeField until) {
        this.state = state;
        this.until = until;
    }

    static Optional<NextStep> of(ApplicationState state) {
        for (NextStep step : values()) {
            if (step.state == state) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The last day; empty while the programme's date is open, or the application waits for nothing. */
    Optional<LocalDate> until(ProgrammeTerms programme, ApplicationRow row) {
        if (this != EARMARK_END) {
            return programme.date(until);
        }
        LocalDate completed = row.progress().implementedOn();
        return completed == null
                ? Optional.empty()
                : programme.number(until).map(years -> completed.plusYears(years.longValueExact()));
    }

    /** What ends on that day. */
    Message title() {
        return Message.of("grant.deadline." + name());
    }

    /** What to do. */
    Message advice() {
        return Message.of("grant.next." + name());
    }

    static Message advice(ApplicationState state) {
        @Nullable NextStep step = of(state).orElse(null);
        return step == null ? Message.of("grant.next.none") : step.advice();
    }
}
