package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A school of the rollout plan as the forecast sees it.
 *
 * @param live first day of service; null if unplanned
 * @param from first month with subsidised tablets; null if it brings no cases
 * @param verdict why it counts from then, or not at all
 */
public record PlannedSchool(
        String name,
        long pupils,
        @Nullable LocalDate live,
        @Nullable YearMonth from,
        Message verdict) {

    /** Which year of service the school year is, from 1; 0 while it brings no cases. */
    int yearOfService(SchoolYear year) {
        return from == null
                ? 0
                : Math.max(0, year.start() - SchoolYear.of(from.atDay(1)).start() + 1);
    }

    boolean runsIn(YearMonth month) {
        return from != null && !from.isAfter(month);
    }
}
