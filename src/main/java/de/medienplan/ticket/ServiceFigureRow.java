package de.medienplan.ticket;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link ServiceFigure} with its amount and where it comes from. */
public record ServiceFigureRow(
        @Nullable Long id,
        int version,
        ServiceFigure figure,
        BigDecimal amount,
        Standing standing,
        String source,
        LocalDate asOf)
        implements StoredRow {}
