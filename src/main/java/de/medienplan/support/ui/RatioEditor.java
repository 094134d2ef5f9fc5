package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.Lists;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.GroupRow;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Translations;
import java.time.LocalDate;

/** Support groups with their ratio, its span of time and its source. */
@org.springframework.stereotype.Component
class RatioEditor {

    private final SupportRules rules;
    private final Desk desk;

    RatioEditor(SupportRules rules, Desk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    Component list(LocalDate today, Runnable changed) {
        RowList<GroupRow> list = new RowList<>("support.groups", rules.groups())
                .text("support.group.field.code", GroupRow::code)
                .text("support.group.field.name", GroupRow::name)
                .column("support.group.field.devicesPerPost", Kind.DECIMAL, GroupRow::devicesPerPost)
                .column("support.group.field.validFrom", Kind.DATE, GroupRow::validFrom)
                .column("support.group.field.validUntil", Kind.DATE, GroupRow::validUntil)
                .words("support.source", GroupRow::source);
        GroupRow fresh = new GroupRow(null, 0, "", "", null, today.withDayOfYear(1), null, "");
        Component[] buttons = desk.mayEdit()
                ? new Component[] {Lists.add("support.group.new", event -> edit(fresh, changed))}
                : new Component[0];
        return list.ready(row -> edit(row, changed), buttons);
    }

    private void edit(GroupRow row, Runnable changed) {
        var code = Inputs.text("support.group.field.code", row.code());
        var name = Inputs.text("support.group.field.name", row.name());
        var ratio = Inputs.decimal("support.group.field.devicesPerPost", row.devicesPerPost());
        ratio.setHelperText(Translations.text("support.group.ratio.help"));
        var from = Inputs.date("support.group.field.validFrom", row.validFrom());
        var until = Inputs.date("support.group.field.validUntil", row.validUntil());
        var source = Inputs.area("support.source", row.source());
        RowDialog dialog = desk.dialog(
                        Translations.text(row.id() == null ? "support.group.new" : "support.group"), row, changed)
                .wide(name)
                .fields(code, ratio, from, until)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.name(), () -> rules.delete(row));
        }
        dialog.open(version -> rules.save(new GroupRow(
                row.id(),
                version,
                code.getValue(),
                name.getValue(),
                ratio.getValue(),
                Inputs.required(from.getValue(), "support.group.field.validFrom"),
                until.getValue(),
                source.getValue())));
    }
}
