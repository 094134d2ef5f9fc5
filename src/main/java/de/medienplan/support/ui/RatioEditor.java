package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.Lists;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SupportRatios;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ratios of the groups, each with its span of time and its source. */
@org.springframework.stereotype.Component
class RatioEditor {

    private final SupportRatios ratios;
    private final SupportGroups groups;
    private final SupportEditors editors;

    RatioEditor(SupportRatios ratios, SupportGroups groups, SupportEditors editors) {
        this.ratios = ratios;
        this.groups = groups;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        Map<String, String> names = groups.all().stream()
                .collect(Collectors.toMap(SupportGroupRow::code, group -> group.name(Translations.locale())));
        List<RatioRow> rows =
                ratios.groups().stream().map(group -> group.ratio()).toList();
        RowList<RatioRow> list = new RowList<>("support.ratios", rows)
                .words("support.group", row -> names.getOrDefault(row.code(), row.code()))
                .column("support.group.field.devicesPerPost", Kind.DECIMAL, RatioRow::devicesPerPost)
                .column("support.group.field.validFrom", Kind.DATE, RatioRow::validFrom)
                .column("support.group.field.validUntil", Kind.DATE, RatioRow::validUntil)
                .words("support.source", RatioRow::source);
        RatioRow fresh = new RatioRow(null, 0, "", null, today, null, "");
        Component[] buttons = editors.mayEdit()
                ? new Component[] {Lists.add("support.ratio.new", event -> edit(fresh, changed))}
                : new Component[0];
        Div page = new Div();
        page.addClassName("mp-fill");
        ratios.obstacle(today).ifPresent(reason -> page.add(PlannerFit.notice(reason)));
        page.add(list.ready(row -> edit(row, changed), buttons));
        return page;
    }

    /** The group to choose; the first unless the code names another. */
    static Select<SupportGroupRow> choice(List<SupportGroupRow> groups, String code) {
        Select<SupportGroupRow> field = new Select<>();
        field.setLabel(Translations.text("support.group"));
        field.setItems(groups);
        field.setItemLabelGenerator(group -> group.name(Translations.locale()));
        field.setValue(groups.stream()
                .filter(group -> group.code().equals(code))
                .findAny()
                .orElse(groups.getFirst()));
        return field;
    }

    private void edit(RatioRow row, Runnable changed) {
        Select<SupportGroupRow> group = choice(groups.all(), row.code());
        group.setEnabled(row.id() == null);
        var ratio = Inputs.decimal("support.group.field.devicesPerPost", row.devicesPerPost());
        var from = Inputs.date("support.group.field.validFrom", row.validFrom());
        var until = Inputs.date("support.group.field.validUntil", row.validUntil());
        new PlannerFit(ratio, ratios::obstacle)
                .watch(
                        () -> from.getValue() == null
                                ? null
                                : new RatioRow(
                                        row.id(),
                                        row.version(),
                                        group.getValue().code(),
                                        ratio.getValue(),
                                        from.getValue(),
                                        until.getValue(),
                                        ""),
                        group,
                        from,
                        until);
        var source = Inputs.area("support.source", row.source());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.ratio.new" : "support.ratio"), row, changed)
                .wide(group)
                .fields(ratio, from, until)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(group.getValue().name(Translations.locale()), () -> ratios.delete(row));
        }
        dialog.open(version -> ratios.save(new RatioRow(
                row.id(),
                version,
                group.getValue().code(),
                ratio.getValue(),
                Inputs.required(from.getValue(), "support.group.field.validFrom"),
                until.getValue(),
                source.getValue())));
    }
}
