package de.medienplan.device;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Where a count comes from. */
public enum CountOrigin implements Labelled {
    TYPED,
    FILE,
    MDM,
    /** Made up for demonstration. */
    SAMPLE;

    @Override
    public Message label() {
        return Message.of("device.origin." + name());
    }
}
