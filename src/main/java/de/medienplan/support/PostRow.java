package de.medienplan.support;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post of a unit.
 *
 * @param share full-time equivalents the post is worth
 * @param existsUntil last day; null while it has no end
 * @param filledShare full-time equivalents of those who work on it, at most {@code share}
 * @param filledFrom first day of work, also in the future; null while it is vacant
 */
public record PostRow(
        @Nullable Long id,
        int version,
        UnitRow unit,
        String name,
        BigDecimal share,
        LocalDate existsFrom,
        @Nullable LocalDate existsUntil,
        BigDecimal filledShare,
        @Nullable LocalDate filledFrom,
        @Nullable LocalDate filledUntil,
        String source)
        implements StoredRow {

    public boolean existsOn(LocalDate day) {
        return within(day, existsFrom, existsUntil);
    }

    public boolean isFilledOn(LocalDate day) {
        LocalDate from = filledFrom;
        return existsOn(day) && from != null && within(day, from, filledUntil);
    }

    private static boolean within(LocalDate day, LocalDate from, @Nullable LocalDate until) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Full-time equivalents that exist on the day. */
    public BigDecimal shareOn(LocalDate day) {
        return existsOn(day) ? share : BigDecimal.ZERO;
    }

    /** Full-time equivalents at work on the day, trained or not. */
    public BigDecimal filledOn(LocalDate day) {
        return isFilledOn(day) ? filledShare : BigDecimal.ZERO;
    }
}
