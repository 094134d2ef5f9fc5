package de.medienplan.budget;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Leave to enter into commitments that a later year will pay (Verpflichtungsermächtigung).
 *
 * @param year in whose budget it stands
 * @param dueYear that will pay
 * @param taken entered into so far
 * @param exception why it reaches further than usual; empty if it does not
 */
public record CommitmentRow(
        @Nullable Long id,
        int version,
        int year,
        int dueYear,
        BigDecimal amount,
        BigDecimal taken,
        String purpose,
        String exception,
        String source,
        @Nullable LocalDate sourceDate)
        implements StoredRow {

    /** What may still be entered into. */
    public BigDecimal left() {
        return amount.subtract(taken);
    }
}
