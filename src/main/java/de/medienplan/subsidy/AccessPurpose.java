package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What cases were read for. */
public enum AccessPurpose implements Labelled {
    LIST,
    DETAIL,
    FAMILY,
    EXPORT,
    IMPORT,
    RENEWAL,
    PAYMENT,
    LETTER,
    INFORMATION,
    DELETION;

    @Override
    public Message label() {
        return Message.of("subsidy.purpose." + name());
    }
}
