package de.medienplan.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.document.ui.DocumentList;
import de.medienplan.order.Assignments;
import de.medienplan.order.OrderDocuments;
import de.medienplan.order.OrderRow;
import de.medienplan.order.Orders;
import de.medienplan.order.Release;
import de.medienplan.order.ReleaseKind;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.ContractRow;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Orders: the list and the form, which warns of a start before the approval while it is typed. */
@org.springframework.stereotype.Component
class OrderEditor {

    private final OrderServices services;
    private final OrderEditors editors;
    private final ReleaseButtons buttons;

    OrderEditor(OrderServices services, OrderEditors editors, ReleaseButtons buttons) {
        this.services = services;
        this.editors = editors;
        this.buttons = buttons;
    }

    Component list(LocalDate today, Runnable changed, Component... more) {
        Assignments known = services.assignments().read();
        Map<Long, Release> releases = services.releases().of(ReleaseKind.ORDER);
        RowList<OrderRow> list = new RowList<>(
                        "order.purchases", services.orders().all())
                .text("order.purchase.field.number", OrderRow::number)
                .column("order.purchase.field.orderedOn", Kind.DATE, OrderRow::orderedOn)
                .words("order.purchase.field.supplier", OrderRow::supplier)
                .words("order.purchase.field.subject", OrderRow::subject)
                .sum("order.amount", Kind.MONEY, OrderRow::amount)
                .words("order.purchase.field.shares", row -> known.words(row.shares()))
                .text(
                        "order.release",
                        row -> Translations.text(release(releases, row).label()))
                .words("order.warning", row -> warnings(row, known));
        OrderRow fresh = new OrderRow(null, 0, "", "", null, today, "", "", List.of());
        List<Component> actions =
                new ArrayList<>(List.of(editors.adding("order.purchase.new", () -> edit(fresh, known, changed))));
        actions.addAll(List.of(more));
        return list.ready(row -> edit(row, known, changed), actions.toArray(Component[]::new));
    }

    private static Release release(Map<Long, Release> releases, OrderRow row) {
        return Objects.requireNonNullElseGet(
                releases.get(row.key()), () -> new Release(Release.State.NOT_NEEDED, "", null));
    }

    private static String warnings(OrderRow row, Assignments known) {
        return String.join(
                " ",
                Orders.warnings(row, known).stream().map(Translations::text).toList());
    }

    private void edit(OrderRow row, Assignments known, Runnable changed) {
        Form<OrderRow> form = editors.form("order.purchase.field.", row);
        form.required("number", key -> Fields.text(key, 60));
        DatePicker day = form.required("orderedOn", Fields::date);
        day.setHelperText(Translations.text("order.purchase.orderedOn.hint"));
        TextField supplier = form.required("supplier", key -> Fields.text(key, 200));
        List<ContractRow> contracts = services.contracts().contracts();
        ComboBox<ContractRow> contract = form.optional(
                "contract",
                key -> Fields.find(key, contracts, one -> one.vendor() + " · " + one.subject()),
                chosen -> chosen == null ? null : chosen.id(),
                id -> contracts.stream()
                        .filter(one -> Objects.equals(one.id(), id))
                        .findFirst()
                        .orElse(null));
        contract.setClearButtonVisible(true);
        contract.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && supplier.isEmpty()) {
                supplier.setValue(event.getValue().vendor());
            }
        });
        form.wide(form.required("subject", key -> Fields.text(key, 300)));
        SplitField shares = form.wide(form.required("shares", key -> new SplitField(key, known)));
        form.wide(form.optional("note", key -> Fields.area(key, 1000)));
        Div warnings = form.wide(new Div());
        warnings.getElement().setAttribute("role", "status");
        Runnable warn = () -> warn(warnings, day.getValue(), shares, known);
        form.onChange(warn);
        FormDialog<OrderRow> dialog =
                editors.dialog("order.purchase", row, form, changed).deletable(row.number(), services.orders()::delete);
        if (row.id() != null) {
            dialog.add(
                    new H3(Translations.text("order.files")),
                    new DocumentList(services.files(), OrderDocuments.owner(row.key()), () -> {}));
            buttons.into(
                    dialog,
                    ReleaseKind.ORDER,
                    row.key(),
                    () -> services.releases().release(ReleaseKind.ORDER, row.key()),
                    changed);
        }
        dialog.open(services.orders()::save);
        warn.run();
    }

    private static void warn(Div place, LocalDate day, SplitField shares, Assignments known) {
        place.removeAll();
        if (day != null) {
            OrderRow typed = new OrderRow(null, 0, "", "", null, day, "", "", shares.getValue());
            Orders.warnings(typed, known)
                    .forEach((Message warning) -> place.add(new Status(Translations.text(warning), Tone.DANGER)));
        }
    }
}
