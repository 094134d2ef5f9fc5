package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.budget.CarryOverRow;
import de.medienplan.budget.Remainders;
import de.medienplan.budget.Side;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Authorisations carried from one year into another, and whether the rules allow it. */
@org.springframework.stereotype.Component
class CarryOverEditor {

    private final Remainders remainders;
    private final BudgetEditors editors;

    CarryOverEditor(Remainders remainders, BudgetEditors editors) {
        this.remainders = remainders;
        this.editors = editors;
    }

    Component list(LocalDate asOf, Runnable changed) {
        RowList<CarryOverRow> list = new RowList<>("budget.carryOvers", remainders.carryOvers())
                .label("budget.side", CarryOverRow::side)
                .text("budget.carryOver.field.fromYear", row -> Integer.toString(row.fromYear()))
                .text("budget.carryOver.field.intoYear", row -> Integer.toString(row.intoYear()))
                .sum("budget.carryOver.field.amount", Kind.MONEY, CarryOverRow::amount)
                .words("budget.carryOver.check", this::check)
                .column("budget.carryOver.field.begunOn", Kind.DATE, CarryOverRow::begunOn)
                .words("budget.carryOver.field.reason", CarryOverRow::reason)
                .words("budget.source", CarryOverRow::source);
        CarryOverRow fresh = new CarryOverRow(
                null,
                0,
                Side.INVESTMENT,
                asOf.getYear(),
                asOf.getYear() + 1,
                BigDecimal.ZERO.setScale(2),
                null,
                "",
                "",
                null);
        return list.ready(
                row -> edit(row, changed), editors.adding("budget.carryOver.new", () -> edit(fresh, changed)));
    }

    private String check(CarryOverRow row) {
        return remainders
                .refusal(row)
                .map(Translations::text)
                .orElseGet(() -> remainders
                        .unspent(row)
                        .map(left -> Translations.text(
                                "budget.carryOver.allowed", Formats.money(left, Translations.locale())))
                        .orElseGet(() ->
                                Translations.text("budget.carryOver.unchecked", Integer.toString(row.fromYear()))));
    }

    private void edit(CarryOverRow row, Runnable changed) {
        var side = Inputs.choice("budget.side", List.of(Side.values()), row.side());
        var from = Inputs.whole("budget.carryOver.field.fromYear", row.fromYear());
        var into = Inputs.whole("budget.carryOver.field.intoYear", row.intoYear());
        var amount = Inputs.money("budget.carryOver.field.amount", row.amount());
        var begun = Inputs.date("budget.carryOver.field.begunOn", row.begunOn());
        var reason = Inputs.area("budget.carryOver.field.reason", row.reason());
        var source = Inputs.area("budget.source", row.source());
        var sourceDate = Inputs.date("budget.sourceDate", row.sourceDate());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "budget.carryOver.new" : "budget.carryOver"), row, changed)
                .fields(side, amount, from, into, begun, sourceDate)
                .wide(reason)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.fromYear() + " → " + row.intoYear(), () -> remainders.delete(row));
        }
        dialog.open(version -> remainders.save(new CarryOverRow(
                row.id(),
                version,
                Inputs.required(side.getValue(), "budget.side"),
                Inputs.required(from.getValue(), "budget.carryOver.field.fromYear"),
                Inputs.required(into.getValue(), "budget.carryOver.field.intoYear"),
                Inputs.required(amount.getValue(), "budget.carryOver.field.amount"),
                begun.getValue(),
                reason.getValue(),
                source.getValue(),
                sourceDate.getValue())));
    }
}
