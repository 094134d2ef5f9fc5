package de.medienplan.order;

import de.medienplan.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Every share of every order, invoice and payment as one list, from which all sums are made. Callers hold the transaction. */
@Component
class Ledger {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Records records;

    Ledger(Records records) {
        this.records = records;
    }

    /** A share that was ordered, invoiced or paid on a day. */
    record Entry(LocalDate on, Share share, LineBookings.Booked booked) {}

    /** What had happened by the day. */
    List<Entry> on(LocalDate day) {
        List<Entry> entries = new ArrayList<>();
        List<OrderRow> orders = records.all(PurchaseOrder.class, "id");
        orders.stream()
                .filter(order -> !order.orderedOn().isAfter(day))
                .forEach(order -> order.shares()
                        .forEach(share -> entries.add(new Entry(
                                order.orderedOn(), share, new LineBookings.Booked(share.amount(), NOTHING, NOTHING)))));
        List<InvoiceRow> invoices = records.all(Invoice.class, "id");
        Map<Long, InvoiceRow> byId = new HashMap<>();
        invoices.forEach(invoice -> byId.put(invoice.key(), invoice));
        invoices.stream()
                .filter(invoice -> !invoice.invoicedOn().isAfter(day))
                .forEach(invoice -> invoice.shares()
                        .forEach(share -> entries.add(new Entry(
                                invoice.invoicedOn(),
                                share,
                                new LineBookings.Booked(NOTHING, share.amount(), NOTHING)))));
        Map<Long, BigDecimal> paid = new HashMap<>();
        List<PaymentRow> payments = records.all(InvoicePayment.class, "paidOn, id");
        payments.stream()
                .filter(payment -> !payment.paidOn().isAfter(day))
                .forEach(payment ->
                        entries.addAll(paid(payment, Objects.requireNonNull(byId.get(payment.invoice())), paid)));
        return entries;
    }

    /** By what was paid before and after, so that the shares of several payments add up to the cent. */
    private static List<Entry> paid(PaymentRow payment, InvoiceRow invoice, Map<Long, BigDecimal> paid) {
        BigDecimal before = paid.getOrDefault(payment.invoice(), NOTHING);
        BigDecimal after = before.add(payment.amount());
        paid.put(payment.invoice(), after);
        List<Share> old = Split.of(before, invoice.shares());
        List<Share> now = Split.of(after, invoice.shares());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            entries.add(new Entry(
                    payment.paidOn(),
                    now.get(i),
                    new LineBookings.Booked(
                            NOTHING,
                            NOTHING,
                            now.get(i).amount().subtract(old.get(i).amount()))));
        }
        return entries;
    }
}
