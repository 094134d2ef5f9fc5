package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobRow;
import de.medienplan.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A planning run as it is stored.
 *
 * @param snapshotId the scenario as it was when the run was asked for
 * @param planId its best plan, null if none was found yet
 */
public record RunRow(
        JobRow job,
        long snapshotId,
        String scenarioName,
        RunRequest request,
        @Nullable PlanId planId) {

    public JobId id() {
        return job.id();
    }
}
