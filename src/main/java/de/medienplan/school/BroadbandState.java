package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Whether the house is connected to broadband; it is not part of the flat rate (DS 1000/2020, Teil D). */
public enum BroadbandState implements Labelled {
    NONE,
    PLANNED,
    CONNECTED;

    @Override
    public Message label() {
        return Message.of("school.broadband." + name());
    }
}
