package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.medienplan.budget.Budgets;
import de.medienplan.budget.LineRow;
import de.medienplan.budget.ReportRow;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What budget reports said about a line, one a day. */
@org.springframework.stereotype.Component
class ReportEditor {

    private final Budgets budgets;
    private final BudgetEditors editors;

    ReportEditor(Budgets budgets, BudgetEditors editors) {
        this.budgets = budgets;
        this.editors = editors;
    }

    /** The reports of a line, each to be opened, and a button for the next. */
    Component of(LineRow line, LocalDate asOf, Runnable changed) {
        Div part = new Div(new H3(Translations.text("budget.reports")));
        part.addClassName("mp-budget-reports");
        List<ReportRow> reports = budgets.reports(line);
        if (reports.isEmpty()) {
            part.add(new Span(Translations.text("budget.reports.empty")));
        }
        reports.forEach(report -> part.add(link(report, changed)));
        if (editors.mayEdit()) {
            ReportRow last = line.report();
            ReportRow fresh = new ReportRow(
                    null,
                    0,
                    Objects.requireNonNull(line.id()),
                    asOf,
                    last == null ? BigDecimal.ZERO.setScale(2) : last.actual(),
                    line.expected(),
                    "");
            part.add(new Button(Translations.text("budget.report.new"), event -> edit(fresh, changed)));
        }
        return part;
    }

    private Button link(ReportRow report, Runnable changed) {
        Locale locale = Translations.locale();
        Button button = new Button(
                Translations.text(
                        "budget.report.line",
                        report.reportedOn(),
                        Formats.money(report.actual(), locale),
                        Formats.money(report.forecast(), locale)),
                event -> edit(report, changed));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void edit(ReportRow row, Runnable changed) {
        var day = Inputs.date("budget.report.field.reportedOn", row.reportedOn());
        var actual = Inputs.money("budget.report.field.actual", row.actual());
        var forecast = Inputs.money("budget.report.field.forecast", row.forecast());
        var source = Inputs.area("budget.source", row.source());
        RowDialog dialog = editors.dialog(Translations.text("budget.report"), row, changed)
                .fields(day, actual, forecast)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(Translations.text("budget.report"), () -> budgets.delete(row));
        }
        dialog.open(version -> budgets.save(new ReportRow(
                row.id(),
                version,
                row.lineId(),
                Inputs.required(day.getValue(), "budget.report.field.reportedOn"),
                Inputs.required(actual.getValue(), "budget.report.field.actual"),
                Inputs.required(forecast.getValue(), "budget.report.field.forecast"),
                source.getValue())));
    }
}
