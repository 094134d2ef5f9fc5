package de.medienplan.order;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An invoice of a supplier. */
@Entity
@Table(name = "order_invoice")
@Tracked("order.invoice")
class Invoice extends Stored<InvoiceRow> {

    @Untracked
    @Column(name = "purchase_id")
    private @Nullable Long order;

    private String supplier;
    private String number;
    private LocalDate invoicedOn;
    private @Nullable LocalDate dueOn;
    private String note;
    private BigDecimal amount;

    @Untracked
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "order_invoice_share", joinColumns = @JoinColumn(name = "invoice_id"))
    private List<Share> shares = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    @Override
    protected void update(InvoiceRow row) {
        String key = "order.invoice.field.";
        String newNumber = limited(required(row.number(), key + "number"), 60, key + "number");
        String firm = limited(required(row.supplier(), key + "supplier"), 200, key + "supplier");
        String remark = limited(row.note(), 1000, key + "note");
        LocalDate due = row.dueOn();
        throwIfAt(due != null && due.isBefore(row.invoicedOn()), key + "dueOn", "ui.date.order");
        throwIfAt(row.shares().isEmpty(), key + "shares", "order.share.none");
        number = newNumber;
        supplier = firm;
        note = remark;
        order = row.order();
        invoicedOn = row.invoicedOn();
        dueOn = due;
        amount = row.amount();
        if (!shares.equals(row.shares())) {
            shares.clear();
            shares.addAll(row.shares());
        }
    }

    @Override
    protected InvoiceRow row() {
        return new InvoiceRow(id(), version(), order, supplier, number, invoicedOn, dueOn, note, shares);
    }

    @Override
    public String toString() {
        return supplier + " · " + number;
    }
}
