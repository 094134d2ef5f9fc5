package de.medienplan.order;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was made for the treasury.
 *
 * @param invoices how many are in it
 * @param reversed null while it holds
 */
public record ExportRunRow(
        long id,
        String fileName,
        BigDecimal amount,
        int invoices,
        Instant createdAt,
        String createdBy,
        @Nullable Reversal reversed) {

    /** Who took it back, and why. */
    public record Reversal(String by, String reason) {}
}
