package de.medienplan.grant;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Where an application stands. */
public enum ApplicationState implements Labelled {
    PREPARING,
    SUBMITTED,
    APPROVED,
    IMPLEMENTED,
    DRAWN,
    SETTLED,
    REJECTED,
    WITHDRAWN,
    FORFEITED;

    /** Whether it ended without money. */
    public boolean isDead() {
        return this == REJECTED || this == WITHDRAWN || this == FORFEITED;
    }

    /** Whether its amount is taken from what the school may get. A draft takes nothing yet. */
    public boolean bindsMoney() {
        return this != PREPARING && !isDead();
    }

    @Override
    public Message label() {
        return Message.of("grant.state." + name());
    }
}
