package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What a payment run is for. */
public enum RunKind implements Labelled {
    /** A month, once. */
    REGULAR,
    /** Differences in months that were paid. */
    CORRECTION,
    /** Takes another run back as a whole. */
    REVERSAL;

    @Override
    public Message label() {
        return Message.of("subsidy.run." + name());
    }
}
