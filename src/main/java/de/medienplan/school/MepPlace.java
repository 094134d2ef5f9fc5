package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The place of a school in the media development plan (Medienentwicklungsplan, MEP). */
public enum MepPlace implements Labelled {
    /** Runs already in the pilot. */
    PILOT,
    /** The council has decided its expansion. */
    DECIDED,
    PLANNED,
    NONE;

    @Override
    public Message label() {
        return Message.of("school.mep." + name());
    }
}
