package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school that loses its grant of a programme under a plan. Whole euros.
 *
 * @param schoolId id in the register; null if it is not there
 * @param completion last day of the quarter in which the plan completes it; null if unplanned
 * @param base base amount that is forfeited
 * @param pool what completing in time would save of the pool, after the schools above
 * @param startFrom first day on which it may start: programme, building and the day of looking allow it
 * @param startBy first day of the last quarter in which it would have to start
 */
public record SchoolForfeiture(
        @Nullable SchoolId schoolId,
        String name,
        @Nullable LocalDate completion,
        long base,
        long poolEligible,
        long pool,
        LocalDate startFrom,
        LocalDate startBy,
        LocalDate completeBy) {

    SchoolForfeiture saving(long euros) {
        return new SchoolForfeiture(
                schoolId, name, completion, base, poolEligible, euros, startFrom, startBy, completeBy);
    }

    /** Whether it can complete in time at all. */
    public boolean possible() {
        return !startFrom.isAfter(startBy);
    }

    /** Whether it can complete in time, and if not why, on the day from which it is seen. */
    public Rescue rescue(LocalDate asOf) {
        if (possible()) {
            return Rescue.POSSIBLE;
        }
        return lastStart().isBefore(asOf) ? Rescue.PAST : Rescue.IMPOSSIBLE;
    }

    /** Last day of the quarter in which it would have to start. */
    public LocalDate lastStart() {
        return Quarter.of(startBy).lastDay();
    }

    /** What completing in time would save; nothing if it cannot. */
    public long saved() {
        return possible() ? base + pool : 0;
    }
}
