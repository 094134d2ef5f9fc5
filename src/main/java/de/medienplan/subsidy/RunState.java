package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Where a payment run stands. */
public enum RunState implements Labelled {
    /** Somebody else must release it. */
    TO_RELEASE,
    /** Can be paid out. */
    READY,
    /** The treasury has it. */
    PAID_OUT,
    /** Another run takes it back. */
    REVERSED,
    /** Takes back a run that was never paid out, so there is nothing to pay. */
    SETTLED;

    @Override
    public Message label() {
        return Message.of("subsidy.runState." + name());
    }
}
