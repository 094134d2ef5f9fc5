package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.GroupMembers;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SupportRatios;
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
        GroupFields fields = new GroupFields(new SupportGroupRow(null, 0, "", "", "", "", today));
        var ratio = Inputs.decimal("support.group.field.devicesPerPost", null);
        var from = Inputs.date("support.group.field.validFrom", today.withDayOfYear(1));
        new PlannerFit(ratio, ratios::obstacle)
                .watch(
                        () -> from.getValue() == null
                                ? null
                                : new RatioRow(null, 0, "", ratio.getValue(), from.getValue(), null, ""),
                        from);
        editors.dialog(Translations.text("support.group.new"), fields.row(0), changed)
                .wide(fields.german)
                .wide(fields.english)
                .fields(fields.code, ratio, from, fields.date)
                .wide(fields.source)
                .open(version -> ratios.create(
                        fields.row(version),
                        new RatioRow(
                                null,
                                0,
                                fields.code.getValue(),
                                ratio.getValue(),
                                Inputs.required(from.getValue(), "support.group.field.validFrom"),
                                null,
                                fields.source.getValue())));
    }

    private void edit(SupportGroupRow group, Runnable changed) {
        GroupFields fields = new GroupFields(group);
        RowDialog dialog = editors.dialog(Translations.text("support.group"), group, changed)
                .wide(fields.german)
                .wide(fields.english)
                .fields(fields.code, fields.date)
                .wide(fields.source);
        dialog.deletable(group.nameDe(), () -> ratios.delete(group));
        dialog.open(version -> groups.save(fields.row(version)));
    }
}
