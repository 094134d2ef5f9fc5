package de.medienplan.grant;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Whether a school could still complete in time for its grant. */
public enum Rescue implements Labelled {
    POSSIBLE,
    /** Its last day to start has passed. */
    PAST,
    /** Its building or the programme allows no start early enough. */
    IMPOSSIBLE;

    @Override
    public Message label() {
        return Message.of("grant.forfeiture.rescue." + name());
    }
}
