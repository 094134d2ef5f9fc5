package de.medienplan.budget;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the budget, as a budget report shows it.
 *
 * @param authorised what the council set (Ansatz)
 * @param report what the last report up to the as-of date said; null: nothing reported yet
 */
public record LineRow(
        @Nullable Long id,
        int version,
        int year,
        LineKind kind,
        String name,
        BigDecimal authorised,
        String source,
        @Nullable LocalDate sourceDate,
        @Nullable ReportRow report)
        implements StoredRow {

    /** Euros and cents that the report expects for the whole year; null without a report. */
    public @Nullable BigDecimal forecast() {
        return report == null ? null : report.forecast();
    }

    /** Euros and cents paid or booked up to the day of the report; null without a report. */
    public @Nullable BigDecimal actual() {
        return report == null ? null : report.actual();
    }

    /** The forecast; without a report what was authorised. */
    public BigDecimal expected() {
        return report == null ? authorised : report.forecast();
    }

    /** Forecast less authorised; null without a report. */
    public @Nullable BigDecimal difference() {
        return report == null ? null : report.forecast().subtract(authorised);
    }

    /** The difference as a part of what was authorised; null without a report, or of nothing. */
    public @Nullable BigDecimal differenceRate() {
        BigDecimal difference = difference();
        return difference == null || authorised.signum() == 0
                ? null
                : difference.divide(authorised, 4, RoundingMode.HALF_UP);
    }

    LineRow with(@Nullable ReportRow latest) {
        return new LineRow(id, version, year, kind, name, authorised, source, sourceDate, latest);
    }
}
