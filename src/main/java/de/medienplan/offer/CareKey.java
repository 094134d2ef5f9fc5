package de.medienplan.offer;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** By what the money for system care is distributed to the schools. */
public enum CareKey implements Labelled {
    /** The same for each school. */
    SCHOOLS,
    PUPILS,
    /** Devices that are there, in the sense of the support ratios. */
    DEVICES;

    @Override
    public Message label() {
        return Message.of("offer.care.key." + name());
    }
}
