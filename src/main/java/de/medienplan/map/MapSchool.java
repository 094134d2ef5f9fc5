package de.medienplan.map;

import de.medienplan.school.SchoolRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A school of a map and of the table beside it.
 *
 * @param key its number in the register, or else its id in the scenario
 * @param group position in the legend
 * @param detail dates and state in a few words; may be empty
 * @param place null if nobody entered where it is
 * @param start the quarter in which it begins; empty if it is not planned
 */
public record MapSchool(
        String key,
        String name,
        int group,
        String detail,
        @Nullable Place place,
        String start) {

    /** WGS 84, degrees. */
    public record Place(double latitude, double longitude) {

        /** Null if nobody entered it. */
        public static @Nullable Place of(SchoolRow row) {
            BigDecimal latitude = row.place().latitude();
            BigDecimal longitude = row.place().longitude();
            return latitude == null || longitude == null
                    ? null
                    : new Place(latitude.doubleValue(), longitude.doubleValue());
        }
    }
}
