package de.medienplan.order;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 *
 * @param number the city's own
 * @param contract number of the framework contract that it is drawn from; null for none
 * @param orderedOn when the contract was signed, which is the start of the measure
 */
public record OrderRow(
        @Nullable Long id,
        int version,
        String number,
        String supplier,
        @Nullable Long contract,
        LocalDate orderedOn,
        String subject,
        String note,
        List<Share> shares)
        implements StoredRow {

    public OrderRow {
        shares = List.copyOf(shares);
    }

    /** Gross, euros and cents. */
    public BigDecimal amount() {
        return Split.total(shares);
    }
}
