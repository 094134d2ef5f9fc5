package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.ParameterCode;
import de.medienplan.budget.ParameterRow;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.Locale;

/** The figures that costs are computed with. */
@org.springframework.stereotype.Component
class ParameterEditor {

    private final CostBasis basis;
    private final BudgetEditors editors;

    ParameterEditor(CostBasis basis, BudgetEditors editors) {
        this.basis = basis;
        this.editors = editors;
    }

    Component list(Runnable changed) {
        return new RowList<>("budget.parameters", basis.parameters())
                .label("budget.parameter", ParameterRow::code)
                .text("budget.parameter.value", ParameterEditor::value)
                .text("budget.parameter.quotient", ParameterEditor::quotient)
                .words("budget.source", ParameterRow::source)
                .column("budget.sourceDate", Kind.DATE, ParameterRow::sourceDate)
                .ready(row -> edit(row, changed));
    }

    private static String value(ParameterRow row) {
        Locale locale = Translations.locale();
        BigDecimal value = row.shown();
        if (value == null) {
            return Translations.text("budget.parameter.none");
        }
        return switch (row.code().unit()) {
            case MONEY -> Formats.money(value, locale);
            case RATE -> Formats.percent(value, 2, locale);
            case YEARS -> Translations.text("budget.years.value", Formats.decimal(value, 3, locale));
            case YEAR -> value.toBigInteger().toString();
        };
    }

    private static String quotient(ParameterRow row) {
        Locale locale = Translations.locale();
        return row.isQuotient()
                ? Formats.decimal(row.amount(), 6, locale) + " / " + Formats.decimal(row.divisor(), 6, locale)
                : "";
    }

    private void edit(ParameterRow row, Runnable changed) {
        boolean rate = row.code().unit() == ParameterCode.Unit.RATE && !row.isQuotient();
        Form<ParameterRow> form = editors.form("budget.parameter.field.", row);
        form.wide(new Paragraph(
                Translations.text("budget.parameter.hint." + row.code().unit())));
        form.optional(
                "amount",
                key -> Fields.decimal(rate ? "budget.parameter.percent" : key),
                typed -> rate ? hundredth(typed) : typed,
                amount -> plain(amount, rate));
        form.required("divisor", Fields::decimal, typed -> typed, divisor -> plain(divisor, false))
                .setVisible(!rate);
        form.wide(form.optional("source", Fields::area));
        form.optional("sourceDate", Fields::optionalDate);
        new FormDialog<>(Translations.text(row.code().label()), form)
                .readOnly(!editors.mayEdit())
                .onDone(changed)
                .open(basis::save);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal plain(
            @org.jspecify.annotations.Nullable BigDecimal amount, boolean rate) {
        if (amount == null) {
            return null;
        }
        BigDecimal shown = (rate ? amount.movePointRight(2) : amount).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal hundredth(
            @org.jspecify.annotations.Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }
}
