package de.medienplan.ticket;

import java.time.LocalDate;
import java.util.Map;

/** When schools went live. The rollout feature, which comes after this one, supplies it. */
public interface GoLiveSource {

    /** First day by id of the school, as reported or planned; schools without a date are missing. */
    Map<Long, LocalDate> goLives(LocalDate asOf);
}
