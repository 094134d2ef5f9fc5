package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** How far the building of a school is. */
public enum BuildingState implements Labelled {
    READY,
    IN_CONSTRUCTION,
    PLANNED,
    NEEDS_WORK;

    @Override
    public Message label() {
        return Message.of("school.building." + name());
    }
}
