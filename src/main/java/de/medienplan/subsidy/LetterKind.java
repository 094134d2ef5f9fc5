package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What a letter to a family is about. */
public enum LetterKind implements Labelled {
    /** The city begins to pay. */
    GRANT,
    /** The city pays another amount. */
    CHANGE,
    /** The city no longer pays. */
    END,
    /** A proof ends and a new one is needed. */
    PROOF;

    /** Whether a case as it stands can be meant by it. */
    boolean fits(CaseRow row, int soonDays, java.time.LocalDate day) {
        return switch (this) {
            case GRANT -> row.state() == CaseState.SUBSIDISED;
            case CHANGE -> row.state() == CaseState.SUBSIDISED || row.state() == CaseState.FULL;
            case END -> row.state() == CaseState.ENDED || row.state() == CaseState.FULL;
            case PROOF -> row.endsWithin(soonDays, day);
        };
    }

    @Override
    public Message label() {
        return Message.of("subsidy.letter." + name());
    }
}
