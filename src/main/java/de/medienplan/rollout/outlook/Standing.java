package de.medienplan.rollout.outlook;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** How a school of a plan is on a day, measured by its plan; the most urgent first. */
public enum Standing implements Labelled {
    /** Not begun though its quarter is over, or a later start was reported. */
    START_LATE,
    /** Begun, and done later than planned. */
    WORKS_LATE,
    /** Begun, and done as planned or earlier. */
    UNDER_WAY,
    /** Its quarter is to come. */
    TO_COME,
    DONE,
    UNPLANNED;

    public boolean late() {
        return this == START_LATE || this == WORKS_LATE;
    }

    @Override
    public Message label() {
        return Message.of("progress.standing." + name());
    }
}
