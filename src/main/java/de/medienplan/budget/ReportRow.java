package de.medienplan.budget;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a budget report said about a line.
 *
 * @param actual paid or booked up to the day
 * @param forecast expected for the whole year
 */
public record ReportRow(
        @Nullable Long id,
        int version,
        long lineId,
        LocalDate reportedOn,
        BigDecimal actual,
        BigDecimal forecast,
        String source)
        implements StoredRow {}
