package de.medienplan.device;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What a target rule counts in a school. */
public enum TargetBase implements Labelled {
    SCHOOL,
    PUPIL,
    TEACHER,
    ROOM;

    @Override
    public Message label() {
        return Message.of("device.base." + name());
    }
}
