package de.medienplan.map;

import org.jspecify.annotations.Nullable;

/**
 * A school of a map and of the table beside it.
 *
 * @param key its number in the register, or else its id in the scenario
 * @param group position in the legend
 * @param detail dates and state in a few words; may be empty
 * @param place null if nobody entered where it is
 */
public record MapSchool(
        String key,
        String name,
        int group,
        String detail,
        @Nullable Place place) {

    /** WGS 84, degrees. */
    public record Place(double latitude, double longitude) {}
}
