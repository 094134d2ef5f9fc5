package de.medienplan.subsidy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Support by the state that takes the place of the city's; {@code id} is null for a new one. */
public record StateSupportRow(
        @Nullable Long id,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer fromClass,
        @Nullable Integer toClass,
        String source,
        String note,
        String createdBy) {}
