package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.budget.BudgetLaws;
import de.medienplan.budget.BudgetSide;
import de.medienplan.budget.CarryOverRow;
import de.medienplan.budget.CarryOvers;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Authorisations carried from one year into another, and whether the rules allow it. */
@org.springframework.stereotype.Component
class CarryOverEditor {

    private final CarryOvers carryOvers;
    private final BudgetLaws laws;
    private final BudgetEditors editors;

    CarryOverEditor(CarryOvers carryOvers, BudgetLaws laws, BudgetEditors editors) {
        this.carryOvers = carryOvers;
        this.laws = laws;
        this.editors = editors;
    }

    Component list(LocalDate asOf, Runnable changed) {
        RowList<CarryOverRow> list = new RowList<>("budget.carryOvers", carryOvers.all())
                .hint(laws.carryOvers())
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
                BudgetSide.INVESTMENT,
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
        return carryOvers
                .refusal(row)
                .map(Translations::text)
                .orElseGet(() -> carryOvers
                        .unspent(row)
                        .map(left -> Translations.text(
                                "budget.carryOver.allowed", Formats.money(left, Translations.locale())))
                        .orElseGet(() ->
                                Translations.text("budget.carryOver.unchecked", Integer.toString(row.fromYear()))));
    }

    private void edit(CarryOverRow row, Runnable changed) {
        Form<CarryOverRow> form = editors.form("budget.carryOver.field.", row);
        form.required("side", key -> Fields.choice(key, List.of(BudgetSide.values())));
        form.required("amount", Fields::money);
        form.required("fromYear", Fields::whole);
        form.required("intoYear", Fields::whole);
        form.optional("begunOn", Fields::optionalDate);
        form.optional("sourceDate", Fields::optionalDate);
        form.wide(form.optional("reason", Fields::area));
        form.wide(form.optional("source", Fields::area));
        editors.dialog("budget.carryOver", row, form, changed)
                .deletable(row.fromYear() + " → " + row.intoYear(), carryOvers::delete)
                .open(carryOvers::save);
    }
}
