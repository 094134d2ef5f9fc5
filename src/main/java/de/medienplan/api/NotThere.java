package de.medienplan.api;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/** There is nothing under the address. */
final class NotThere extends UserException {

    private static final long serialVersionUID = 1L;

    NotThere(String key, Object... args) {
        super(Message.of(key, args));
    }
}
