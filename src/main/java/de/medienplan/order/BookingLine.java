package de.medienplan.order;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a file for the treasury: one share of an invoice. */
record BookingLine(InvoiceRow invoice, Share share, int position) {

    Map<String, Object> values(Assignments known, Map<Long, OrderRow> orders) {
        Map<String, Object> values = new HashMap<>();
        put(values, BookingValue.BOOKING, invoice.booking());
        put(values, BookingValue.POSITION, position);
        put(values, BookingValue.SUPPLIER, invoice.supplier());
        put(values, BookingValue.INVOICE, invoice.number());
        put(values, BookingValue.INVOICED_ON, invoice.invoicedOn());
        put(values, BookingValue.DUE_ON, invoice.dueOn());
        put(values, BookingValue.AMOUNT, share.amount());
        AssignmentSource.Line line = share.line() == null ? null : known.lines().get(share.line());
        put(values, BookingValue.LINE, line == null ? null : line.name());
        put(values, BookingValue.YEAR, line == null ? invoice.invoicedOn().getYear() : line.year());
        put(
                values,
                BookingValue.SCHOOL,
                share.school() == null ? null : known.schools().get(share.school()));
        put(values, BookingValue.MEASURE, share.measure());
        Assignments.Application application =
                share.application() == null ? null : known.applications().get(share.application());
        put(
                values,
                BookingValue.APPLICATION,
                application == null ? null : application.row().reference());
        OrderRow order = invoice.order() == null ? null : orders.get(invoice.order());
        put(values, BookingValue.ORDER, order == null ? null : order.number());
        return values;
    }

    private static void put(Map<String, Object> values, BookingValue field, @Nullable Object value) {
        if (value != null) {
            values.put(field.word(), value);
        }
    }
}
