package de.medienplan.order;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @param amount euros and cents; less than zero if money came back
 * @param reference the treasury's number
 */
public record PaymentRow(
        @Nullable Long id,
        int version,
        long invoice,
        LocalDate paidOn,
        BigDecimal amount,
        String reference,
        String note)
        implements StoredRow {}
