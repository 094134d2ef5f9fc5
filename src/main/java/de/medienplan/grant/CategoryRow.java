package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a programme funds.
 *
 * @param id 0 for one that is not stored yet
 * @param capPerSchool most euros per school, null for no cap
 * @param fundableFrom applications before this day are refused, null for no limit
 * @param fundableUntil applications after this day are refused, null for no limit
 * @param openNote what is not known about the limits, empty if all is
 */
public record CategoryRow(
        GrantCategoryId id,
        int version,
        String code,
        String name,
        @Nullable BigDecimal capPerSchool,
        @Nullable LocalDate fundableFrom,
        @Nullable LocalDate fundableUntil,
        String openNote,
        String source) {}
