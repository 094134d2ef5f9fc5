package de.medienplan.jobs;

/** What one job does. */
public interface JobWork {

    /**
     * Works to the end, or until it is stopped.
     *
     * @param threads how many processors it may use
     */
    void run(int threads);

    /** Ends {@link #run} soon, also one that has not begun. Called by another thread, perhaps more than once. */
    void stop();

    /**
     * Stores what is found so far, if it is more than what was stored before. Called every few seconds by another thread,
     * so that the work never waits for the database, and once when it has ended.
     */
    void save();
}
