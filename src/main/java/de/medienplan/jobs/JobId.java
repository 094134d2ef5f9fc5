package de.medienplan.jobs;

import de.medienplan.shared.Id;

/** Number of a job, and of what the job is about: a planning run or a study has the number of its job. */
public record JobId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
