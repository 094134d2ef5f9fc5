package de.medienplan.order;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invoice.
 *
 * @param order what it is about; null where nothing was ordered in writing
 * @param number the supplier's
 * @param dueOn last day to pay; null if it names none
 */
public record InvoiceRow(
        @Nullable Long id,
        int version,
        @Nullable Long order,
        String supplier,
        String number,
        LocalDate invoicedOn,
        @Nullable LocalDate dueOn,
        String note,
        List<Share> shares)
        implements StoredRow {

    public InvoiceRow {
        shares = List.copyOf(shares);
    }

    /** Gross, euros and cents. */
    public BigDecimal amount() {
        return Split.total(shares);
    }

    /** What the treasury gives back with the payment; empty while it is not stored. */
    public String booking() {
        return id == null ? "" : String.format(Locale.ROOT, "R-%06d", id);
    }

    /** The same with its number in front of the supplier's name, as lists name it. */
    public String name() {
        return supplier + " · " + number;
    }
}
