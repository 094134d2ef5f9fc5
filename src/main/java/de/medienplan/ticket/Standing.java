package de.medienplan.ticket;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** How well a figure is proven. */
public enum Standing implements Labelled {
    MEASURED,
    ESTIMATED,
    ASSUMED;

    @Override
    public Message label() {
        return Message.of("ticket.standing." + name());
    }
}
