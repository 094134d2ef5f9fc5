package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.medienplan.budget.Budgets;
import de.medienplan.budget.LineRow;
import de.medienplan.budget.ReportRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
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
            part.add(Buttons.plain("budget.report.new", () -> edit(fresh, changed)));
        }
        return part;
    }

    private Button link(ReportRow report, Runnable changed) {
        Locale locale = Translations.locale();
        return Buttons.small(Buttons.link(
                Message.of(
                        "budget.report.line",
                        report.reportedOn(),
                        Formats.money(report.actual(), locale),
                        Formats.money(report.forecast(), locale)),
                () -> edit(report, changed)));
    }

    private void edit(ReportRow row, Runnable changed) {
        Form<ReportRow> form = editors.form("budget.report.field.", row);
        form.required("reportedOn", Fields::date);
        form.required("actual", Fields::money);
        form.required("forecast", Fields::money);
        form.wide(form.optional("source", key -> Fields.area("budget.source")));
        new FormDialog<>(Translations.text("budget.report"), form)
                .readOnly(!editors.mayEdit())
                .onDone(changed)
                .deletable(Translations.text("budget.report"), budgets::delete)
                .open(budgets::save);
    }
}
