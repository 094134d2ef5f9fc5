package de.medienplan.rollout.progress;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** How far a school is. */
public enum ProgressState implements Labelled {
    /** Nothing has happened yet. */
    PLANNED,
    BEGUN,
    /** Later than planned, whether it has begun or not; a new date is expected. */
    DELAYED,
    DONE;

    @Override
    public Message label() {
        return Message.of("progress.state." + name());
    }
}
