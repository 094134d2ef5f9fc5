package de.medienplan.order;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.grant.MayReadGrants;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.records.Records;
import de.medienplan.shared.Euros;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** InvoicePayments of invoices. */
@Service
@Transactional
public class InvoicePayments {

    private final Records records;
    private final Releases releases;
    private final Invoices invoices;

    InvoicePayments(Records records, Releases releases, Invoices invoices) {
        this.records = records;
        this.releases = releases;
        this.invoices = invoices;
    }

    /** The latest first. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<PaymentRow> all() {
        return records.all(InvoicePayment.class, "paidOn desc, id desc");
    }

    /** @throws UserException if the invoice waits for a release, or more than it would be paid */
    @MayManageMoney
    public PaymentRow save(PaymentRow row) {
        InvoiceRow invoice = records.present(Invoice.class, row.invoice());
        UserException.throwIf(
                releases.of(ReleaseKind.INVOICE, row.invoice()).isWaiting(), "order.payment.waiting", invoice.name());
        BigDecimal before = row.id() == null
                ? BigDecimal.ZERO
                : records.<PaymentRow, InvoicePayment>present(InvoicePayment.class, row.key())
                        .amount();
        BigDecimal paid = invoices.paidOf(row.invoice()).subtract(before).add(row.amount());
        throwIfAt(
                paid.compareTo(invoice.amount()) > 0,
                "order.payment.field.amount",
                "order.payment.tooMuch",
                Euros.of(paid),
                Euros.of(invoice.amount()));
        throwIfAt(paid.signum() < 0, "order.payment.field.amount", "order.payment.moreBack");
        throwIfAt(
                row.paidOn().isBefore(invoice.invoicedOn()),
                "order.payment.field.paidOn",
                "order.payment.early",
                row.paidOn(),
                invoice.invoicedOn());
        return records.save(InvoicePayment.class, InvoicePayment::new, row);
    }

    @MayManageMoney
    public void delete(PaymentRow row) {
        records.delete(InvoicePayment.class, row);
    }
}
