package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.MeasureRow;
import de.medienplan.budget.ParameterCode;
import de.medienplan.budget.Quotient;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The measures: each amount with the part that is safety. */
@org.springframework.stereotype.Component
class MeasureEditor {

    private final CostBasis basis;
    private final BudgetEditors editors;

    MeasureEditor(CostBasis basis, BudgetEditors editors) {
        this.basis = basis;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        Quotient margin = basis.value(ParameterCode.SAFETY_MARGIN);
        RowList<MeasureRow> list = new RowList<>("budget.measures", basis.all())
                .text("budget.measure.field.number", row -> Integer.toString(row.number()))
                .words("budget.measure.field.name", MeasureRow::name)
                .column("budget.measure.times", Kind.INTEGER, MeasureRow::times)
                .column("budget.measure.field.operating", Kind.MONEY, MeasureRow::operating)
                .column("budget.measure.field.investment", Kind.MONEY, MeasureRow::investment)
                .column("budget.measure.field.depreciationInterest", Kind.MONEY, MeasureRow::depreciationInterest)
                .sum("budget.measure.totalOperating", Kind.MONEY, MeasureRow::totalOperating)
                .sum("budget.measure.totalInvestment", Kind.MONEY, MeasureRow::totalInvestment)
                .sum("budget.measure.margin", Kind.MONEY, row -> MeasureRow.margin(row.totalInvestment(), margin))
                .words("budget.source", MeasureRow::source);
        int next = basis.all().stream().mapToInt(MeasureRow::number).max().orElse(0) + 1;
        MeasureRow fresh =
                new MeasureRow(null, 0, next, "", zero(), zero(), null, false, 1, today.getYear(), "", "", null);
        return list.ready(row -> edit(row, changed), editors.adding("budget.measure.new", () -> edit(fresh, changed)));
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }

    private void edit(MeasureRow row, Runnable changed) {
        Form<MeasureRow> form = editors.form("budget.measure.field.", row);
        form.required("number", Fields::whole);
        form.required("name", Fields::text);
        form.required("operating", Fields::money);
        form.required("investment", Fields::money);
        form.optional("depreciationInterest", Fields::money);
        form.required("firstYear", Fields::whole);
        form.required("schools", Fields::whole);
        form.optional("perSchool", Fields::check);
        form.wide(form.optional("needs", Fields::area));
        form.wide(form.optional("source", Fields::area));
        form.optional("sourceDate", Fields::optionalDate);
        editors.dialog("budget.measure", row, form, changed)
                .deletable(row.name(), basis::delete)
                .open(basis::save);
    }
}
