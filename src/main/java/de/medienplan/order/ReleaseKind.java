package de.medienplan.order;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What may need the release of a second person. */
public enum ReleaseKind implements Labelled {
    ORDER,
    INVOICE,
    /** A file for the treasury. */
    EXPORT;

    @Override
    public Message label() {
        return Message.of("order.releaseKind." + name());
    }
}
