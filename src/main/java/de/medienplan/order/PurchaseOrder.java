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

/** An order to a supplier. */
@Entity
@Table(name = "order_purchase")
@Tracked("order.purchase")
class PurchaseOrder extends Stored<OrderRow> {

    private String number;
    private String supplier;

    @Untracked
    @Column(name = "contract_id")
    private @Nullable Long contract;

    private LocalDate orderedOn;
    private String subject;
    private String note;
    private BigDecimal amount;

    @Untracked
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "order_purchase_share", joinColumns = @JoinColumn(name = "purchase_id"))
    private List<Share> shares = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PurchaseOrder() {}

    @Override
    protected void update(OrderRow row) {
        String key = "order.purchase.field.";
        String newNumber = limited(required(row.number(), key + "number"), 60, key + "number");
        String firm = limited(required(row.supplier(), key + "supplier"), 200, key + "supplier");
        String what = limited(required(row.subject(), key + "subject"), 300, key + "subject");
        String remark = limited(row.note(), 1000, key + "note");
        throwIfAt(row.shares().isEmpty(), key + "shares", "order.share.none");
        number = newNumber;
        supplier = firm;
        subject = what;
        note = remark;
        contract = row.contract();
        orderedOn = row.orderedOn();
        amount = row.amount();
        if (!shares.equals(row.shares())) {
            shares.clear();
            shares.addAll(row.shares());
        }
    }

    @Override
    protected OrderRow row() {
        return new OrderRow(id(), version(), number, supplier, contract, orderedOn, subject, note, shares);
    }

    @Override
    public String toString() {
        return number;
    }
}
