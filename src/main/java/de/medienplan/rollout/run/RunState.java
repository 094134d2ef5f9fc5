package de.medienplan.rollout.run;

import de.medienplan.shared.Message;

/** What has become of a planning run. */
public enum RunState {
    QUEUED,
    RUNNING,
    /** The time was up, or the plan was proven best. */
    FINISHED,
    /** Somebody stopped it; its best plan was kept. */
    STOPPED,
    /** The application ended while it ran; its last saved plan was kept. */
    INTERRUPTED,
    FAILED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }

    public Message label() {
        return Message.of("rollout.run.state." + name());
    }
}
