package de.medienplan.device;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Why devices left a school. */
public enum MovementReason implements Labelled {
    /** Passed on to another school. */
    TRANSFER,
    LOST,
    STOLEN,
    BROKEN,
    /** Sorted out at the end of its life. */
    RETIRED;

    @Override
    public Message label() {
        return Message.of("device.reason." + name());
    }
}
