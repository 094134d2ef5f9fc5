package de.medienplan.api;

import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A school of a plan on a day.
 *
 * @param key name of the school within the plan's scenario
 * @param school null if the register does not know it
 * @param standing how it is on the day, measured by its plan
 * @param planned what the plan says
 * @param now the same with what was reported
 */
record PlannedSchool(String key, String name, @Nullable SchoolRef school, Standing standing, Dates planned, Dates now) {

    /** Quarters such as 2026-Q3; null if the school is not planned, or lives only after the horizon. */
    record Dates(
            @Nullable String start,
            @Nullable String completion,
            @Nullable String goLive) {

        static Dates of(Evaluation.SchoolRow row) {
            return new Dates(row.start(), row.completion(), row.goLive());
        }
    }

    static PlannedSchool of(SchoolStanding standing, Map<SchoolId, SchoolRow> register) {
        SchoolId id = standing.registerId();
        SchoolRow school = id == null ? null : register.get(id);
        return new PlannedSchool(
                standing.id(),
                standing.name(),
                school == null ? null : SchoolRef.of(school),
                standing.standing(),
                Dates.of(standing.planned()),
                Dates.of(standing.now()));
    }
}
