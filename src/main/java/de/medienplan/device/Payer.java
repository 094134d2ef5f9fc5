package de.medienplan.device;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Who pays for a device and its replacement. */
public enum Payer implements Labelled {
    CITY,
    PARENTS,
    STATE;

    @Override
    public Message label() {
        return Message.of("device.payer." + name());
    }
}
