package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.budget.BudgetPapers;
import de.medienplan.budget.Budgets;
import de.medienplan.budget.LineKind;
import de.medienplan.budget.LineRow;
import de.medienplan.budget.ReportRow;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The lines of the budget as a budget report shows them. */
@org.springframework.stereotype.Component
class LineEditor {

    private final Budgets budgets;
    private final BudgetPapers papers;
    private final ReportEditor reports;
    private final BudgetEditors editors;

    LineEditor(Budgets budgets, BudgetPapers papers, ReportEditor reports, BudgetEditors editors) {
        this.budgets = budgets;
        this.papers = papers;
        this.reports = reports;
        this.editors = editors;
    }

    Component list(LocalDate asOf, Runnable changed) {
        RowList<LineRow> list = new RowList<>("budget.lines", budgets.lines(asOf))
                .text("budget.year", row -> Integer.toString(row.year()))
                .label("budget.line.field.kind", LineRow::kind)
                .words("budget.line.field.name", LineRow::name)
                .column("budget.line.field.authorised", Kind.MONEY, LineRow::authorised)
                .column("budget.report.field.forecast", Kind.MONEY, LineRow::forecast)
                .column("budget.report.field.actual", Kind.MONEY, LineRow::actual)
                .column("budget.difference", Kind.MONEY, LineRow::difference)
                .column("budget.differenceRate", Kind.PERCENT, LineRow::differenceRate)
                .column("budget.report.field.reportedOn", Kind.DATE, LineEditor::reportedOn)
                .words("budget.source", LineRow::source);
        LineRow fresh = new LineRow(
                null, 0, asOf.getYear(), LineKind.MOVABLE_ASSETS, "", BigDecimal.ZERO.setScale(2), "", null, null);
        List<Component> buttons =
                new java.util.ArrayList<>(List.of(editors.adding("budget.line.new", () -> edit(fresh, asOf, changed))));
        buttons.add(print(asOf));
        return list.ready(row -> edit(row, asOf, changed), buttons.toArray(Component[]::new));
    }

    private static @org.jspecify.annotations.Nullable LocalDate reportedOn(LineRow row) {
        ReportRow report = row.report();
        return report == null ? null : report.reportedOn();
    }

    private Anchor print(LocalDate asOf) {
        String year = Integer.toString(asOf.getYear());
        var locale = Translations.locale();
        return FileLink.button(
                FileType.PDF,
                () -> Translations.text("budget.paper.report", year),
                () -> papers.report(asOf.getYear(), asOf, locale),
                Translations.text("budget.printReport"),
                VaadinIcon.PRINT);
    }

    private void edit(LineRow row, LocalDate asOf, Runnable changed) {
        Form<LineRow> form = editors.form("budget.line.field.", row);
        form.required("year", Fields::whole);
        form.required("kind", key -> Fields.choice(key, List.of(LineKind.values())));
        form.required("name", Fields::text);
        form.required("authorised", Fields::money);
        form.wide(form.optional("source", Fields::area));
        form.optional("sourceDate", Fields::optionalDate);
        FormDialog<LineRow> dialog = editors.dialog("budget.line", row, form, changed)
                .deletable(row.name() + " " + row.year(), budgets::delete);
        if (row.id() != null) {
            form.wide(reports.of(row, asOf, () -> {
                dialog.close();
                changed.run();
            }));
        }
        dialog.open(budgets::save);
    }
}
