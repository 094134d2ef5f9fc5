package de.medienplan.order.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.identity.MayAdminister;
import de.medienplan.identity.Rights;
import de.medienplan.order.ReleaseRuleRow;
import de.medienplan.order.Releases;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;

/** From which sum on a second person releases; administrators set it. */
@org.springframework.stereotype.Component
class ReleaseEditor {

    private final Releases releases;
    private final OrderEditors editors;

    ReleaseEditor(Releases releases, OrderEditors editors) {
        this.releases = releases;
        this.editors = editors;
    }

    Component list(Runnable changed) {
        return new RowList<>("order.releaseRules", releases.rules())
                .label("order.releaseRule.field.kind", ReleaseRuleRow::kind)
                .column("order.releaseRule.field.fromAmount", Kind.MONEY, ReleaseRuleRow::fromAmount)
                .words("order.releaseRule.field.source", ReleaseRuleRow::source)
                .ready(row -> edit(row, changed));
    }

    private void edit(ReleaseRuleRow row, Runnable changed) {
        Form<ReleaseRuleRow> form = editors.form("order.releaseRule.field.", row);
        form.optional("fromAmount", Fields::money);
        form.wide(form.required("source", key -> Fields.area(key, 500)));
        editors.dialog("order.releaseRule", row, form, changed)
                .readOnly(!Rights.has(MayAdminister.class))
                .open(releases::save);
    }
}
