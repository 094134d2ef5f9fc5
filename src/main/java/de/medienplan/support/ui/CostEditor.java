package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.CostRow;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a post costs a year, with the difference that rounding it makes. */
@org.springframework.stereotype.Component
class CostEditor {

    private final SupportRules rules;
    private final SupportEditors editors;

    CostEditor(SupportRules rules, SupportEditors editors) {
        this.rules = rules;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        RowList<CostRow> list = new RowList<>("support.costs", rules.costs())
                .column("support.cost.field.validFrom", Kind.DATE, CostRow::validFrom)
                .column("support.cost.field.totalCost", Kind.MONEY, CostRow::totalCost)
                .column("support.cost.field.posts", Kind.DECIMAL, CostRow::posts)
                .column("support.cost.field.costPerPost", Kind.MONEY, CostRow::costPerPost)
                .column("support.cost.computed", Kind.MONEY, CostRow::computedPerPost)
                .column("support.cost.difference", Kind.MONEY, CostRow::roundingDifference)
                .words("support.source", CostRow::source);
        CostRow fresh = new CostRow(
                null, 0, today.withDayOfYear(1), BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, false, "");
        return list.ready(row -> edit(row, changed), editors.adding("support.cost.new", () -> edit(fresh, changed)));
    }

    private void edit(CostRow row, Runnable changed) {
        Form<CostRow> form = editors.form("support.cost.field.", row);
        form.required("validFrom", Fields::date);
        form.required("totalCost", Fields::money);
        form.required("posts", Fields::decimal);
        form.required("costPerPost", Fields::money);
        form.wide(form.optional("totalUnknown", Fields::check));
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.cost", row, form, changed)
                .deletable(Formats.date(row.validFrom(), Translations.locale()), rules::delete)
                .open(rules::save);
    }
}
