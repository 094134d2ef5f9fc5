package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ticket.TicketRuleRow;
import de.medienplan.ticket.TicketRules;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What words of a ticket say of its device group and level. */
@org.springframework.stereotype.Component
class TicketRuleEditor {

    private static final int STEP = 10;

    private final TicketRules rules;
    private final SupportGroups groups;
    private final TicketEditors editors;

    TicketRuleEditor(TicketRules rules, SupportGroups groups, TicketEditors editors) {
        this.rules = rules;
        this.groups = groups;
        this.editors = editors;
    }

    Component list(Runnable changed) {
        Map<String, String> names = groups.all().stream()
                .collect(Collectors.toMap(SupportGroupRow::code, group -> group.name(Translations.locale())));
        List<TicketRuleRow> all = rules.all();
        RowList<TicketRuleRow> list = new RowList<>("ticket.rules", all)
                .column("ticket.rule.field.position", Kind.INTEGER, TicketRuleRow::position)
                .label("ticket.rule.field.field", TicketRuleRow::field)
                .text("ticket.rule.field.fragment", TicketRuleRow::fragment)
                .words("ticket.rule.says", row -> says(row, names))
                .words("ticket.rule.field.source", TicketRuleRow::source);
        int next = all.isEmpty() ? STEP : all.getLast().position() + STEP;
        TicketRuleRow fresh = new TicketRuleRow(null, 0, next, TicketRuleRow.Field.CATEGORY, "", null, null, "");
        return list.ready(row -> edit(row, changed), editors.adding("ticket.rule.new", () -> edit(fresh, changed)));
    }

    private static String says(TicketRuleRow row, Map<String, String> names) {
        String group = row.group();
        return group == null
                ? Translations.text("ticket.level", String.valueOf(row.level()))
                : names.getOrDefault(group, group);
    }

    private void edit(TicketRuleRow row, Runnable changed) {
        List<SupportGroupRow> all = groups.all();
        Form<TicketRuleRow> form = editors.form("ticket.rule.field.", row);
        form.required("position", Fields::whole);
        form.required("field", key -> Fields.choice(key, List.of(TicketRuleRow.Field.values())));
        form.required("fragment", Fields::text);
        form.optional(
                "group",
                key -> Fields.find(key, all, group -> group.name(Translations.locale())),
                group -> group == null ? null : group.code(),
                code -> named(all, code));
        form.optional("level", key -> Fields.whole(key, 1, 3));
        form.wide(form.required("source", Fields::area));
        editors.dialog("ticket.rule", row, form, changed)
                .deletable(row.fragment(), rules::delete)
                .open(rules::save);
    }

    private static @Nullable SupportGroupRow named(List<SupportGroupRow> groups, @Nullable String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findAny()
                .orElse(null);
    }
}
