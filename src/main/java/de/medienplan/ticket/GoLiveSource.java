package de.medienplan.ticket;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import java.util.Map;

/** When schools went live. The rollout feature, which comes after this one, supplies it. */
public interface GoLiveSource {

    /** First day by id of the school, as reported or planned; schools without a date are missing. */
    Map<SchoolId, LocalDate> goLives(LocalDate asOf);
}
