package de.medienplan.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.document.ui.DocumentList;
import de.medienplan.order.Assignments;
import de.medienplan.order.InvoiceDocuments;
import de.medienplan.order.InvoiceRow;
import de.medienplan.order.OrderRow;
import de.medienplan.order.Release;
import de.medienplan.order.ReleaseKind;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invoices: the list and the form, which takes supplier and shares from the order. */
@org.springframework.stereotype.Component
class InvoiceEditor {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final OrderServices services;
    private final OrderEditors editors;
    private final ReleaseButtons buttons;

    InvoiceEditor(OrderServices services, OrderEditors editors, ReleaseButtons buttons) {
        this.services = services;
        this.editors = editors;
        this.buttons = buttons;
    }

    Component list(LocalDate today, Runnable changed, Component... more) {
        Assignments known = services.assignments().read();
        List<OrderRow> orders = services.orders().all();
        Map<Long, OrderRow> byId = orders.stream().collect(Collectors.toMap(OrderRow::key, Function.identity()));
        Map<Long, Release> releases = services.releases().of(ReleaseKind.INVOICE);
        Map<Long, BigDecimal> paid = services.invoices().paid();
        RowList<InvoiceRow> list = new RowList<>(
                        "order.invoices", services.invoices().all())
                .text("order.invoice.booking", InvoiceRow::booking)
                .text("order.invoice.field.number", InvoiceRow::number)
                .column("order.invoice.field.invoicedOn", Kind.DATE, InvoiceRow::invoicedOn)
                .column("order.invoice.field.dueOn", Kind.DATE, InvoiceRow::dueOn)
                .words("order.invoice.field.supplier", InvoiceRow::supplier)
                .text("order.invoice.field.order", row -> number(byId, row.order()))
                .sum("order.amount", Kind.MONEY, InvoiceRow::amount)
                .sum(
                        "order.invoice.open",
                        Kind.MONEY,
                        row -> row.amount().subtract(paid.getOrDefault(row.key(), NOTHING)))
                .words("order.invoice.field.shares", row -> known.words(row.shares()))
                .text("order.release", row -> release(releases, row));
        InvoiceRow fresh = new InvoiceRow(null, 0, null, "", "", today, null, "", List.of());
        List<Component> actions = new ArrayList<>(
                List.of(editors.adding("order.invoice.new", () -> edit(fresh, orders, known, changed))));
        actions.addAll(List.of(more));
        return list.ready(row -> edit(row, orders, known, changed), actions.toArray(Component[]::new));
    }

    private static String number(Map<Long, OrderRow> orders, @Nullable Long id) {
        OrderRow order = id == null ? null : orders.get(id);
        return order == null ? "" : order.number();
    }

    private static String release(Map<Long, Release> releases, InvoiceRow row) {
        Release release = releases.get(row.key());
        return Translations.text((release == null ? Release.State.NOT_NEEDED.label() : release.label()));
    }

    private void edit(InvoiceRow row, List<OrderRow> orders, Assignments known, Runnable changed) {
        Form<InvoiceRow> form = editors.form("order.invoice.field.", row);
        ComboBox<OrderRow> order = form.optional(
                "order",
                key -> Fields.find(key, orders, one -> one.number() + " · " + one.supplier() + " · " + one.subject()),
                chosen -> chosen == null ? null : chosen.id(),
                id -> orders.stream()
                        .filter(one -> Objects.equals(one.id(), id))
                        .findFirst()
                        .orElse(null));
        order.setClearButtonVisible(true);
        TextField supplier = form.required("supplier", key -> Fields.text(key, 200));
        form.required("number", key -> Fields.text(key, 60));
        form.required("invoicedOn", Fields::date);
        form.optional("dueOn", Fields::optionalDate);
        SplitField shares = form.wide(form.required("shares", key -> new SplitField(key, known)));
        form.wide(form.optional("note", key -> Fields.area(key, 1000)));
        order.addValueChangeListener(event -> {
            OrderRow chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                supplier.setValue(chosen.supplier());
                if (shares.getValue().isEmpty()) {
                    shares.setValue(services.invoices().rest(chosen));
                }
            }
        });
        FormDialog<InvoiceRow> dialog =
                editors.dialog("order.invoice", row, form, changed).deletable(row.name(), services.invoices()::delete);
        if (row.id() != null) {
            dialog.add(
                    new H3(Translations.text("order.files")),
                    new DocumentList(services.files(), InvoiceDocuments.owner(row.key()), () -> {}));
            buttons.into(
                    dialog,
                    ReleaseKind.INVOICE,
                    row.key(),
                    () -> services.invoices().release(row),
                    changed);
        }
        dialog.open(services.invoices()::save);
    }
}
