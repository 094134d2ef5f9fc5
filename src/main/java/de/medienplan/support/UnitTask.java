package de.medienplan.support;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What the posts of an organisational unit do; only first-level posts are held against the need. */
public enum UnitTask implements Labelled {
    FIRST_LEVEL,
    SECOND_LEVEL,
    OTHER;

    @Override
    public Message label() {
        return Message.of("support.task." + name());
    }
}
