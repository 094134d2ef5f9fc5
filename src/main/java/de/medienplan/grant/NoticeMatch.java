package de.medienplan.grant;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What came out when a notice was looked up among the applications. */
public enum NoticeMatch implements Labelled {
    /** Found, the amount is the one requested. */
    MATCHED,
    /** Found, with another amount. */
    DIFFERING,
    /** No such application. */
    UNKNOWN,
    /** Recorded before, or twice in the file. */
    DUPLICATE,
    /** Found, but a rule is against it. */
    REFUSED,
    /** The row cannot be read. */
    FAULTY;

    public boolean isApplicable() {
        return this == MATCHED || this == DIFFERING;
    }

    @Override
    public Message label() {
        return Message.of("grant.notice.match." + name());
    }
}
