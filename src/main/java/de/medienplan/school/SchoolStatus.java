package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Whether a school exists; one that does not stays in the register with its history. */
public enum SchoolStatus implements Labelled {
    ACTIVE,
    CLOSED,
    MERGED;

    @Override
    public Message label() {
        return Message.of("school.status." + name());
    }
}
