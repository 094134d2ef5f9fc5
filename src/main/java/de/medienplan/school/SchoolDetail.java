package de.medienplan.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one school.
 *
 * @param version the state of the row that was read; a save from an older one is refused
 * @param synthetic values that are made up for demonstration and marked so on screen
 * @param endedOn from which day it is closed or merged; null while it is active
 * @param mergedInto the school that took it over; null unless it is merged
 */
public record SchoolDetail(
        SchoolId id,
        int version,
        SchoolValues values,
        Set<FieldKey> synthetic,
        SchoolStatus status,
        @Nullable LocalDate endedOn,
        @Nullable Successor mergedInto,
        Instant changedAt,
        String changedBy) {

    /** The school that took another one over. */
    public record Successor(SchoolId id, String name) {}
}
