package de.medienplan.subsidy.calculation;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a child goes to school from a day on, until the next one begins.
 *
 * @param school id in the register; null for a school outside of it
 * @param classYear 1 to 13; 0 if it does not matter
 * @param measure under which the school takes part in the MEP; null if it does not
 */
public record Attendance(
        LocalDate from,
        @Nullable SchoolId school,
        int classYear,
        @Nullable Measure measure) {}
