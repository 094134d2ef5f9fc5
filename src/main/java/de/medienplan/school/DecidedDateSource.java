package de.medienplan.school;

import java.time.LocalDate;
import java.util.Map;

/** What was decided about the schools. A later feature that keeps decisions declares a bean. */
public interface DecidedDateSource {

    /** By id of the register, as decided by the day; schools about which nothing was decided are absent. */
    Map<SchoolId, DecidedDate> dates(LocalDate day);
}
