package de.medienplan.order;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money that was paid for an invoice. */
@Entity
@Table(name = "order_payment")
@Tracked("order.payment")
class InvoicePayment extends Stored<PaymentRow> {

    @Untracked
    @Column(name = "invoice_id")
    private long invoice;

    private LocalDate paidOn;
    private BigDecimal amount;
    private String reference;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected InvoicePayment() {}

    @Override
    protected void update(PaymentRow row) {
        String key = "order.payment.field.";
        throwIfAt(row.amount().signum() == 0, key + "amount", "order.payment.nothing");
        String number = limited(row.reference(), 80, key + "reference");
        String remark = limited(row.note(), 1000, key + "note");
        invoice = row.invoice();
        paidOn = row.paidOn();
        amount = row.amount().setScale(2);
        reference = number;
        note = remark;
    }

    @Override
    protected PaymentRow row() {
        return new PaymentRow(id(), version(), invoice, paidOn, amount, reference, note);
    }

    @Override
    public String toString() {
        return reference;
    }
}
