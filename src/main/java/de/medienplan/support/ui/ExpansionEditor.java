package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.ExpansionRow;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Translations;
import java.util.Map;
import java.util.stream.Collectors;

/** The devices that full expansion is reckoned from. */
@org.springframework.stereotype.Component
class ExpansionEditor {

    private final SupportRules rules;
    private final SupportGroups groups;
    private final SupportEditors editors;

    ExpansionEditor(SupportRules rules, SupportGroups groups, SupportEditors editors) {
        this.rules = rules;
        this.groups = groups;
        this.editors = editors;
    }

    Component list(Runnable changed) {
        Map<String, String> names = groups.all().stream()
                .collect(Collectors.toMap(SupportGroupRow::code, group -> group.name(Translations.locale())));
        RowList<ExpansionRow> list = new RowList<>("support.expansions", rules.expansion())
                .text("support.expansion.field.name", ExpansionRow::name)
                .words("support.expansion.field.groupCode", row -> names.getOrDefault(row.group(), row.group()))
                .column("support.expansion.field.units", Kind.INTEGER, ExpansionRow::units)
                .column("support.expansion.field.countedAs", Kind.INTEGER, ExpansionRow::countedAs)
                .text(
                        "support.expansion.field.assumption",
                        row -> Translations.text(row.assumption() ? "shared.yes" : "shared.no"))
                .words("support.source", ExpansionRow::source);
        ExpansionRow fresh = new ExpansionRow(null, 0, "", "", 0, 1, true, "");
        return list.ready(
                row -> edit(row, changed), editors.adding("support.expansion.new", () -> edit(fresh, changed)));
    }

    private void edit(ExpansionRow row, Runnable changed) {
        var name = Inputs.text("support.expansion.field.name", row.name());
        var group = RatioEditor.choice(groups.all(), row.group());
        var units = Inputs.whole("support.expansion.field.units", Math.toIntExact(row.units()));
        var countedAs = Inputs.whole("support.expansion.field.countedAs", row.countedAs());
        var assumption = new Checkbox(Translations.text("support.expansion.field.assumption"), row.assumption());
        var source = Inputs.area("support.source", row.source());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.expansion.new" : "support.expansion"),
                        row,
                        changed)
                .wide(name)
                .fields(group, units, countedAs, assumption)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.name(), () -> rules.delete(row));
        }
        dialog.open(version -> rules.save(new ExpansionRow(
                row.id(),
                version,
                name.getValue(),
                group.getValue().code(),
                Inputs.required(units.getValue(), "support.expansion.field.units"),
                Inputs.required(countedAs.getValue(), "support.expansion.field.countedAs"),
                assumption.getValue(),
                source.getValue())));
    }
}
