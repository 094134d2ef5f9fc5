package de.medienplan.grant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme loses under a plan, in whole euros as the planner counts.
 *
 * @param lapsesOn the day after which nothing can be completed any more
 * @param baseLost base amounts of schools that do not complete in time
 * @param poolLost what no school in time can use of the pool
 * @param beyondRescue part of the pool that would be lost even if every school completed in time
 * @param schools the schools that do not complete in time, those that miss by least first
 */
public record Lapse(
        String programmeCode,
        String programmeName,
        LocalDate lapsesOn,
        long baseReceived,
        long baseLost,
        long poolReceived,
        long poolLost,
        long beyondRescue,
        List<SchoolLapse> schools) {

    public Lapse {
        schools = List.copyOf(schools);
    }

    public long lost() {
        return baseLost + poolLost;
    }

    /**
     * @param completion last day of the quarter in which the plan completes it; null if unplanned
     * @param base base amount that lapses
     * @param pool what completing in time would save of the pool, after the schools above
     * @param startBy first day of the last quarter in which it would have to start
     */
    public record SchoolLapse(
            @Nullable Long schoolId,
            String name,
            @Nullable LocalDate completion,
            long base,
            long poolEligible,
            long pool,
            LocalDate startBy,
            LocalDate completeBy) {

        public long saved() {
            return base + pool;
        }
    }
}
