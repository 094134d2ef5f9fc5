package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.GroupMembers;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SupportRatios;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** The groups of devices that support tells apart, and which kinds of devices belong to each. */
@org.springframework.stereotype.Component
class GroupEditor {

    private final SupportGroups groups;
    private final SupportRatios ratios;
    private final Categories categories;
    private final SupportEditors editors;

    GroupEditor(SupportGroups groups, SupportRatios ratios, Categories categories, SupportEditors editors) {
        this.groups = groups;
        this.ratios = ratios;
        this.categories = categories;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        List<CategoryRow> all = categories.active();
        RowList<SupportGroupRow> list = new RowList<>("support.groups", groups.all())
                .text("device.supportGroup.field.code", SupportGroupRow::code)
                .words("support.group", group -> group.name(Translations.locale()))
                .words("support.group.members", group -> members(group, all))
                .words("support.source", SupportGroupRow::source)
                .column("device.supportGroup.field.sourceDate", Kind.DATE, SupportGroupRow::sourceDate);
        return list.ready(
                group -> edit(group, changed), editors.adding("support.group.new", () -> create(today, changed)));
    }

    private static String members(SupportGroupRow group, List<CategoryRow> all) {
        return GroupMembers.names(all.stream()
                .filter(category -> group.code().equals(category.supportGroup()))
                .toList());
    }

    private void create(LocalDate today, Runnable changed) {
        Form<SupportGroupRow> form = form(new SupportGroupRow(null, 0, "", "", "", "", today));
        var ratio = form.optional(Fields.decimal("support.group.field.devicesPerPost"));
        var from = form.required(Fields.filled(Fields.date("support.group.field.validFrom"), today.withDayOfYear(1)));
        new PlannerFit(ratio, ratios::obstacle)
                .watch(
                        () -> from.isEmpty()
                                ? null
                                : new RatioRow(null, 0, "", ratio.getValue(), from.getValue(), null, ""),
                        from);
        new FormDialog<>(Translations.text("support.group.new"), form)
                .onDone(changed)
                .open(group -> ratios.create(
                        group,
                        new RatioRow(null, 0, group.code(), ratio.getValue(), from.getValue(), null, group.source())));
    }

    private void edit(SupportGroupRow group, Runnable changed) {
        new FormDialog<>(Translations.text("support.group"), form(group))
                .readOnly(!editors.mayEdit())
                .onDone(changed)
                .deletable(group.nameDe(), ratios::delete)
                .open(groups::save);
    }

    /** What names a group of devices. */
    private Form<SupportGroupRow> form(SupportGroupRow group) {
        Form<SupportGroupRow> form = editors.form("device.supportGroup.field.", group);
        form.wide(form.required("nameDe", Fields::text));
        form.wide(form.optional("nameEn", Fields::text))
                .setHelperText(Translations.text("device.supportGroup.nameEn.help"));
        TextField code = form.required("code", Fields::text);
        code.setHelperText(Translations.text("device.supportGroup.code.help"));
        code.setReadOnly(group.id() != null);
        form.required("sourceDate", Fields::date);
        form.wide(form.optional("source", Fields::area));
        return form;
    }
}
