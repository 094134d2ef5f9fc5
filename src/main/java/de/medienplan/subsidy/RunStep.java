package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.time.LocalDateTime;

/** What somebody did with a payment run after it was made. */
public record RunStep(Kind kind, LocalDateTime at, String actor, String reason) {

    /** The kinds of steps. */
    public enum Kind implements Labelled {
        RELEASED,
        /** Takes the release back. */
        WITHHELD,
        PAID_OUT,
        REVERSED;

        @Override
        public Message label() {
            return Message.of("subsidy.runStep." + name());
        }
    }
}
