package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.CostRow;
import de.medienplan.support.SupportRules;
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
        CostRow fresh =
                new CostRow(null, 0, today.withDayOfYear(1), BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, "");
        return list.ready(row -> edit(row, changed), editors.adding("support.cost.new", () -> edit(fresh, changed)));
    }

    private void edit(CostRow row, Runnable changed) {
        var from = Inputs.date("support.cost.field.validFrom", row.validFrom());
        var total = Inputs.money("support.cost.field.totalCost", row.totalCost());
        var posts = Inputs.decimal("support.cost.field.posts", row.posts());
        var perPost = Inputs.money("support.cost.field.costPerPost", row.costPerPost());
        var source = Inputs.area("support.source", row.source());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.cost.new" : "support.cost"), row, changed)
                .fields(from, total, posts, perPost)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.validFrom().toString(), () -> rules.delete(row));
        }
        dialog.open(version -> rules.save(new CostRow(
                row.id(),
                version,
                Inputs.required(from.getValue(), "support.cost.field.validFrom"),
                Inputs.required(total.getValue(), "support.cost.field.totalCost"),
                Inputs.required(posts.getValue(), "support.cost.field.posts"),
                Inputs.required(perPost.getValue(), "support.cost.field.costPerPost"),
                source.getValue())));
    }
}
