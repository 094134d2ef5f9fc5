package de.medienplan.jobs;

import org.jspecify.annotations.Nullable;

/** A job that this process has begun. */
class RunningJob {

    /** How it ended. */
    record Ending(JobState state, @Nullable JobFailure failure) {}

    final JobRow row;
    private @Nullable JobWork work;
    private @Nullable JobState stoppedAs;
    private volatile @Nullable Ending ending;

    RunningJob(JobRow row) {
        this.row = row;
    }

    /** Loads and works to the end; never throws. */
    void run(JobKind kind, int threads) {
        try {
            JobWork loaded = kind.load(row.id());
            begin(loaded);
            loaded.run(threads);
            loaded.save();
            ending = new Ending(wasStopped(), null);
        } catch (Throwable e) { // whatever it is: else the job would seem to run for ever
            ending = new Ending(JobState.FAILED, JobFailure.of(row, e));
        }
    }

    /** A stop that came while the work was being loaded reaches it here. */
    private synchronized void begin(JobWork loaded) {
        work = loaded;
        if (stoppedAs != null) {
            loaded.stop();
        }
    }

    private synchronized JobState wasStopped() {
        return stoppedAs == null ? JobState.FINISHED : stoppedAs;
    }

    /** @param as what it shall be called when it has ended: stopped or interrupted */
    synchronized void stop(JobState as) {
        if (stoppedAs == null) {
            stoppedAs = as;
        }
        if (work != null) {
            work.stop();
        }
    }

    /** Null while it is being loaded. */
    synchronized @Nullable JobWork work() {
        return work;
    }

    /** Null while it runs; it may have ended without that being stored yet. */
    @Nullable
    Ending ending() {
        return ending;
    }
}
