package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SupportRatios;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                ? new Component[] {Buttons.add("support.ratio.new", () -> edit(fresh, changed))}
                : new Component[0];
        Div page = new Div();
        page.addClassName("mp-fill");
        ratios.obstacle(today).ifPresent(reason -> page.add(PlannerFit.notice(reason)));
        page.add(list.ready(row -> edit(row, changed), buttons));
        return page;
    }

    static Select<SupportGroupRow> choice(List<SupportGroupRow> groups) {
        return Fields.choice("support.group", groups, group -> group.name(Translations.locale()));
    }

    /** The group with the code; none for a code that is not known. */
    static @Nullable SupportGroupRow named(List<SupportGroupRow> groups, String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findAny()
                .orElse(null);
    }

    private void edit(RatioRow row, Runnable changed) {
        List<SupportGroupRow> all = groups.all();
        Form<RatioRow> form = editors.form("support.group.field.", row);
        Select<SupportGroupRow> group =
                form.wide(form.required("code", key -> choice(all), SupportGroupRow::code, code -> named(all, code)));
        group.setReadOnly(row.id() != null);
        var ratio = form.optional("devicesPerPost", Fields::decimal);
        var from = form.required("validFrom", Fields::date);
        var until = form.optional("validUntil", Fields::optionalDate);
        new PlannerFit(ratio, ratios::obstacle)
                .watch(
                        () -> from.isEmpty() || group.isEmpty()
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
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.ratio", row, form, changed)
                .deletable(row.code(), ratios::delete)
                .open(ratios::save);
    }
}
