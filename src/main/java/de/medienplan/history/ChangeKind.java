package de.medienplan.history;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What happened to an entity. */
public enum ChangeKind implements Labelled {
    CREATED,
    CHANGED,
    DELETED;

    @Override
    public Message label() {
        return Message.of("history.kind." + name());
    }
}
