package de.medienplan.budget;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its source. Its value is the quotient of two amounts, so that what a source gives as two amounts is
 * computed with exactly.
 *
 * @param amount null if the source names none
 * @param divisor 1 for a plain figure, always positive
 */
public record ParameterRow(
        @Nullable Long id,
        int version,
        ParameterCode code,
        @Nullable BigDecimal amount,
        BigDecimal divisor,
        String source,
        @Nullable LocalDate sourceDate)
        implements StoredRow {

    private static final int SHOWN_DIGITS = 6;

    /** Rounded for display; computations take the quotient itself. */
    public @Nullable BigDecimal shown() {
        return amount == null ? null : amount.divide(divisor, SHOWN_DIGITS, RoundingMode.HALF_UP);
    }

    /** Whether the value is a quotient. */
    public boolean isQuotient() {
        return divisor.compareTo(BigDecimal.ONE) != 0;
    }
}
