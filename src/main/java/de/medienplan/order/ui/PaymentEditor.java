package de.medienplan.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.order.InvoiceRow;
import de.medienplan.order.PaymentRow;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** InvoicePayments: the list and the form. */
@org.springframework.stereotype.Component
class PaymentEditor {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final OrderServices services;
    private final OrderEditors editors;

    PaymentEditor(OrderServices services, OrderEditors editors) {
        this.services = services;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed, Component... more) {
        List<InvoiceRow> invoices = services.invoices().all();
        Map<Long, InvoiceRow> byId = invoices.stream().collect(Collectors.toMap(InvoiceRow::key, Function.identity()));
        RowList<PaymentRow> list = new RowList<>(
                        "order.payments", services.payments().all())
                .column("order.payment.field.paidOn", Kind.DATE, PaymentRow::paidOn)
                .text("order.invoice.booking", row -> invoice(byId, row).booking())
                .words("order.payment.field.invoice", row -> invoice(byId, row).name())
                .sum("order.payment.field.amount", Kind.MONEY, PaymentRow::amount)
                .text("order.payment.field.reference", PaymentRow::reference)
                .words("order.payment.field.note", PaymentRow::note);
        PaymentRow fresh = new PaymentRow(null, 0, 0, today, NOTHING, "", "");
        List<Component> actions =
                new ArrayList<>(List.of(editors.adding("order.payment.new", () -> edit(fresh, invoices, changed))));
        actions.addAll(List.of(more));
        return list.ready(row -> edit(row, invoices, changed), actions.toArray(Component[]::new));
    }

    private static InvoiceRow invoice(Map<Long, InvoiceRow> invoices, PaymentRow row) {
        return Objects.requireNonNull(invoices.get(row.invoice()));
    }

    private void edit(PaymentRow row, List<InvoiceRow> invoices, Runnable changed) {
        Map<Long, BigDecimal> paid = services.invoices().paid();
        Form<PaymentRow> form = editors.form("order.payment.field.", row);
        ComboBox<InvoiceRow> invoice = form.wide(form.required(
                "invoice",
                key -> Fields.find(key, invoices, one -> one.booking() + " · " + one.name()),
                chosen -> chosen == null ? 0L : chosen.key(),
                id -> invoices.stream()
                        .filter(one -> one.id() != null && Objects.equals(one.id(), id))
                        .findFirst()
                        .orElse(null)));
        form.required("paidOn", Fields::date);
        BigDecimalField amount = form.required("amount", Fields::money);
        form.optional("reference", key -> Fields.text(key, 80));
        form.wide(form.optional("note", key -> Fields.area(key, 1000)));
        invoice.addValueChangeListener(event -> {
            InvoiceRow chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                amount.setValue(chosen.amount().subtract(paid.getOrDefault(chosen.key(), NOTHING)));
            }
        });
        editors.dialog("order.payment", row, form, changed)
                .deletable(row.reference(), services.payments()::delete)
                .open(services.payments()::save);
    }
}
