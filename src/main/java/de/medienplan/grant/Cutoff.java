package de.medienplan.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that hangs on one day.
 *
 * @param lastStart last day on which its schools can start; null if nothing can save it
 * @param forfeitedOn the day on which it is forfeited
 */
public record Cutoff(@Nullable LocalDate lastStart, LocalDate forfeitedOn, int schools, long base, long pool) {

    public long total() {
        return base + pool;
    }
}
