package de.medienplan.support;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of a support group in a span of time.
 *
 * @param id null for one that is not stored yet
 * @param code of the group
 * @param devicesPerPost devices that one post serves; null where the source gives no ratio of its own
 * @param validFrom first day
 * @param validUntil last day; null while it holds
 */
public record RatioRow(
        @Nullable Long id,
        int version,
        String code,
        @Nullable BigDecimal devicesPerPost,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source)
        implements StoredRow {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
