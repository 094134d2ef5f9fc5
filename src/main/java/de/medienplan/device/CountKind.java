package de.medienplan.device;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Whether a count is what stands there or what is planned. */
public enum CountKind implements Labelled {
    ACTUAL,
    PLANNED;

    @Override
    public Message label() {
        return Message.of("device.kind." + name());
    }
}
