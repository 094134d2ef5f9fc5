package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.budget.BudgetPapers;
import de.medienplan.budget.Budgets;
import de.medienplan.budget.LineKind;
import de.medienplan.budget.LineRow;
import de.medienplan.budget.ReportRow;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
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
        var year = Inputs.whole("budget.year", row.year());
        var kind = Inputs.choice("budget.line.field.kind", List.of(LineKind.values()), row.kind());
        var name = Inputs.text("budget.line.field.name", row.name());
        var authorised = Inputs.money("budget.line.field.authorised", row.authorised());
        var source = Inputs.area("budget.source", row.source());
        var sourceDate = Inputs.date("budget.sourceDate", row.sourceDate());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "budget.line.new" : "budget.line"), row, changed)
                .fields(year, kind, name, authorised)
                .wide(source)
                .fields(sourceDate);
        if (row.id() != null) {
            dialog.wide(reports.of(row, asOf, () -> {
                dialog.close();
                changed.run();
            }));
            dialog.deletable(row.name() + " " + row.year(), () -> budgets.delete(row));
        }
        dialog.open(version -> budgets.save(new LineRow(
                row.id(),
                version,
                Inputs.required(year.getValue(), "budget.year"),
                Inputs.required(kind.getValue(), "budget.line.field.kind"),
                name.getValue(),
                Inputs.required(authorised.getValue(), "budget.line.field.authorised"),
                source.getValue(),
                sourceDate.getValue(),
                row.report())));
    }
}
