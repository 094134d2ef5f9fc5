package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.MeasureRow;
import de.medienplan.budget.ParameterCode;
import de.medienplan.budget.Quotient;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Translations;
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
        var number = Inputs.whole("budget.measure.field.number", row.number());
        var name = Inputs.text("budget.measure.field.name", row.name());
        var operating = Inputs.money("budget.measure.field.operating", row.operating());
        var investment = Inputs.money("budget.measure.field.investment", row.investment());
        var capital = Inputs.money("budget.measure.field.depreciationInterest", row.depreciationInterest());
        var firstYear = Inputs.whole("budget.measure.field.firstYear", row.firstYear());
        var perSchool = new Checkbox(Translations.text("budget.measure.field.perSchool"), row.perSchool());
        var schools = Inputs.whole("budget.measure.field.schools", row.schools());
        var needs = Inputs.area("budget.measure.field.needs", row.needs());
        var source = Inputs.area("budget.source", row.source());
        var sourceDate = Inputs.date("budget.sourceDate", row.sourceDate());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "budget.measure.new" : "budget.measure"), row, changed)
                .fields(number, name, operating, investment, capital, firstYear, schools, perSchool)
                .wide(needs)
                .wide(source)
                .fields(sourceDate);
        if (row.id() != null) {
            dialog.deletable(row.name(), () -> basis.delete(row));
        }
        dialog.open(version -> basis.save(new MeasureRow(
                row.id(),
                version,
                Inputs.required(number.getValue(), "budget.measure.field.number"),
                name.getValue(),
                Inputs.required(operating.getValue(), "budget.measure.field.operating"),
                Inputs.required(investment.getValue(), "budget.measure.field.investment"),
                capital.getValue(),
                perSchool.getValue(),
                Inputs.required(schools.getValue(), "budget.measure.field.schools"),
                Inputs.required(firstYear.getValue(), "budget.measure.field.firstYear"),
                needs.getValue(),
                source.getValue(),
                sourceDate.getValue())));
    }
}
