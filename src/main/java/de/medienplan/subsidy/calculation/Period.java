package de.medienplan.subsidy.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last, both included.
 *
 * @param until null while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        LocalDate end = until;
        LocalDate otherEnd = other.until;
        return (otherEnd == null || !from.isAfter(otherEnd)) && (end == null || !other.from.isAfter(end));
    }
}
