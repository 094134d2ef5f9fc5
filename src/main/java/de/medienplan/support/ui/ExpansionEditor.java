package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.ExpansionRow;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The devices that full expansion is calculated from. */
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
        Form<ExpansionRow> form = editors.form("support.expansion.field.", row);
        form.wide(form.required("name", Fields::text));
        List<SupportGroupRow> all = groups.all();
        form.required(
                "group", key -> RatioEditor.choice(all), SupportGroupRow::code, code -> RatioEditor.named(all, code));
        form.required("units", Fields::whole, Integer::longValue, Math::toIntExact);
        form.required("countedAs", Fields::whole);
        form.optional("assumption", Fields::check);
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.expansion", row, form, changed)
                .deletable(row.name(), rules::delete)
                .open(rules::save);
    }
}
