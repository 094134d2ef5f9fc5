package de.medienplan.jobs;

import de.medienplan.shared.Message;

/** What has become of a job. Each passes from waiting to running at most once and ends once. */
public enum JobState {
    QUEUED,
    RUNNING,
    /** It came to its end. */
    FINISHED,
    /** Somebody stopped it; what it had found was kept. */
    STOPPED,
    /** The application ended while it ran; what was saved last was kept. */
    INTERRUPTED,
    /** It could not be loaded, or broke off. */
    FAILED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }

    public Message label() {
        return Message.of("jobs.state." + name());
    }
}
