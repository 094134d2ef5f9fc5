package de.medienplan.report;

import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.school.SchoolRow;
import org.jspecify.annotations.Nullable;

/**
 * A school that a sheet is about.
 *
 * @param key names it in addresses and files: its number in the register, or else its id in the scenario
 * @param row null if the register does not know it
 * @param standing null if the decided plan does not know it
 */
record SheetSchool(
        String key, @Nullable SchoolRow row, @Nullable SchoolStanding standing) {

    String name() {
        return row != null ? row.name() : standing != null ? standing.name() : key;
    }
}
