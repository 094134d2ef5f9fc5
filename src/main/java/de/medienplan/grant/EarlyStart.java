package de.medienplan.grant;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Whether a measure may begin, that is a contract be signed, before the approval. */
public enum EarlyStart implements Labelled {
    /** Never: an early order costs the grant. */
    REFUSED,
    /** Only after an allowance for this application was recorded. */
    WITH_ALLOWANCE,
    ALLOWED;

    @Override
    public Message label() {
        return Message.of("grant.earlyStart." + name());
    }
}
