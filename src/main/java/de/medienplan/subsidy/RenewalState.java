package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What the new school year means for a case. */
public enum RenewalState implements Labelled {
    /** The proof ends: a new one must have been seen. */
    NEEDS_PROOF,
    /** Only the class changes; the proof goes on, or none is needed. */
    CLASS_ONLY,
    /** It was in the last class of its school type. */
    LAST_CLASS,
    /** The contract ends before. */
    ENDS,
    /** Has its class of the new school year. */
    DONE;

    public boolean isSelectable() {
        return this == NEEDS_PROOF || this == CLASS_ONLY;
    }

    @Override
    public Message label() {
        return Message.of("subsidy.renewal." + name());
    }
}
