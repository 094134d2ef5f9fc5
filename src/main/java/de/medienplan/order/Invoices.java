package de.medienplan.order;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.grant.MayReadGrants;
import de.medienplan.history.ChangeJournal;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.records.Records;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices, and their release for payment. */
@Service
@Transactional
public class Invoices {

    private final Records records;
    private final Releases releases;
    private final AssignmentReader assignments;
    private final ChangeJournal journal;
    private final JdbcClient jdbc;

    Invoices(Records records, Releases releases, AssignmentReader assignments, ChangeJournal journal, JdbcClient jdbc) {
        this.records = records;
        this.releases = releases;
        this.assignments = assignments;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** The latest first. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<InvoiceRow> all() {
        return records.all(Invoice.class, "invoicedOn desc, id desc");
    }

    /** Euros paid by invoice; none for those of which nothing is. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public Map<Long, BigDecimal> paid() {
        Map<Long, BigDecimal> paid = new HashMap<>();
        jdbc.sql("SELECT invoice_id, sum(amount) AS paid FROM order_payment GROUP BY invoice_id")
                .query((row, n) -> paid.put(row.getLong("invoice_id"), row.getBigDecimal("paid")))
                .list();
        return paid;
    }

    /** What of the order is not invoiced yet, split as the order; empty if nothing is left. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<Share> rest(OrderRow order) {
        BigDecimal invoiced = jdbc.sql("SELECT coalesce(sum(amount), 0) FROM order_invoice WHERE purchase_id = ?")
                .param(order.key())
                .query(BigDecimal.class)
                .single();
        BigDecimal left = order.amount().subtract(invoiced);
        return left.signum() > 0
                ? Split.of(left, order.shares()).stream()
                        .filter(share -> share.amount().signum() > 0)
                        .toList()
                : List.of();
    }

    /** @throws UserException if the supplier's number is there already, or less than was paid would be left */
    @MayManageMoney
    public InvoiceRow save(InvoiceRow row) {
        return save(row, assignments.read());
    }

    InvoiceRow save(InvoiceRow row, Assignments known) {
        refuseTwice(row);
        BigDecimal paid = row.id() == null ? BigDecimal.ZERO : paidOf(row.key());
        throwIfAt(row.amount().compareTo(paid) < 0, "order.invoice.field.shares", "order.invoice.lessThanPaid", paid);
        List<Share> completed = ShareCheck.completed(row.shares(), known, "order.invoice.field.shares");
        InvoiceRow before = row.id() == null ? null : records.present(Invoice.class, row.key());
        UserException.throwIf(
                before != null && !before.shares().equals(completed) && isExported(before.key()),
                "order.invoice.exported",
                row.name());
        InvoiceRow stored = records.save(
                Invoice.class,
                Invoice::new,
                new InvoiceRow(
                        row.id(),
                        row.version(),
                        row.order(),
                        row.supplier(),
                        row.number(),
                        row.invoicedOn(),
                        row.dueOn(),
                        row.note(),
                        completed));
        noteShares(before, stored, known);
        releases.entered(ReleaseKind.INVOICE, stored.key(), stored.amount());
        return stored;
    }

    private void refuseTwice(InvoiceRow row) {
        boolean taken = jdbc.sql("SELECT count(*) FROM order_invoice WHERE lower(supplier) = lower(?)"
                                + " AND lower(number) = lower(?) AND id <> ?")
                        .params(row.supplier().strip(), row.number().strip(), row.id() == null ? 0 : row.key())
                        .query(Long.class)
                        .single()
                > 0;
        throwIfAt(
                taken,
                "order.invoice.field.number",
                "order.invoice.taken",
                row.number().strip(),
                row.supplier().strip());
    }

    private void noteShares(@Nullable InvoiceRow before, InvoiceRow stored, Assignments known) {
        String from = before == null ? "" : known.words(before.shares());
        String to = known.words(stored.shares());
        if (before != null && !to.equals(from)) {
            journal.changed(
                    Invoice.class,
                    stored.key(),
                    List.of(new ChangeJournal.Field("order.invoice.field.shares", "", from, to)));
        }
    }

    /** Whether the treasury has it. */
    private boolean isExported(long invoice) {
        return jdbc.sql("SELECT count(*) FROM order_export_item WHERE invoice_id = ? AND active")
                        .param(invoice)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws UserException while something of it is paid, or it ever stood in a file for the treasury */
    @MayManageMoney
    public void delete(InvoiceRow row) {
        long payments = jdbc.sql("SELECT count(*) FROM order_payment WHERE invoice_id = ?")
                .param(row.key())
                .query(Long.class)
                .single();
        UserException.throwIf(payments > 0, "order.invoice.paid", row.name());
        long exported = jdbc.sql("SELECT count(*) FROM order_export_item WHERE invoice_id = ?")
                .param(row.key())
                .query(Long.class)
                .single();
        UserException.throwIf(exported > 0, "order.invoice.exported", row.name());
        records.delete(Invoice.class, row);
        releases.forget(ReleaseKind.INVOICE, row.key());
    }

    /** @throws UserException also while its order waits for a release */
    @MayManageMoney
    public void release(InvoiceRow row) {
        Long order = row.order();
        UserException.throwIf(
                order != null && releases.of(ReleaseKind.ORDER, order).isWaiting(), "order.release.orderWaits");
        releases.release(ReleaseKind.INVOICE, row.key());
    }

    BigDecimal paidOf(long invoice) {
        return jdbc.sql("SELECT coalesce(sum(amount), 0) FROM order_payment WHERE invoice_id = ?")
                .param(invoice)
                .query(BigDecimal.class)
                .single();
    }
}
