package de.medienplan.identity;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What the security log tells of. */
public enum SecurityEventKind implements Labelled {
    SIGNED_IN,
    REFUSED,
    /** Turned away unread, because too much was tried; noted once a minute for a name at an address. */
    THROTTLED,
    SIGNED_OUT,
    RIGHTS_CHANGED,
    PASSWORD_CHANGED;

    @Override
    public Message label() {
        return Message.of("identity.security.kind." + name());
    }
}
