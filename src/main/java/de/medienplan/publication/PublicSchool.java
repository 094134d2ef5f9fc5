package de.medienplan.publication;

import de.medienplan.map.MapSchool;
import de.medienplan.rollout.outlook.Standing;
import org.jspecify.annotations.Nullable;

/**
 * All that the public learns about a school: neither money nor numbers of pupils or devices.
 *
 * @param decided quarters of the decision
 * @param expected the same as known today
 * @param place null if nobody entered it
 */
record PublicSchool(
        String number,
        String name,
        String type,
        Dates decided,
        Dates expected,
        Standing standing,
        MapSchool.@Nullable Place place) {

    /** Quarters in the notation of files, {@code 2027-Q3}; null if there is none. */
    record Dates(@Nullable String start, @Nullable String completion) {}
}
