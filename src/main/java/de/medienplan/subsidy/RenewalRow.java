package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A renewal that was made; {@code undoneBy} is null unless it was taken back. */
public record RenewalRow(
        long id,
        SchoolYear year,
        int cases,
        LocalDateTime at,
        String actor,
        @Nullable String undoneBy) {}
