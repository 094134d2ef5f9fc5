package de.medienplan.jobs;

/** A kind of work that is done in the background. Each is a bean; its rows have the id of their job as their own. */
public interface JobKind {

    /** Stored with each job, so it never changes. */
    String name();

    /**
     * Reads what a job needs. Whatever this throws ends the job as failed, a
     * {@link de.medienplan.shared.UserException} with its reason.
     */
    JobWork load(JobId jobId);

    /**
     * Whether a job whose process died is done again by another one, going on from what was saved; otherwise it counts as
     * interrupted.
     */
    default boolean resumes() {
        return false;
    }
}
