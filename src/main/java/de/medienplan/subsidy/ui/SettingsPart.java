package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.LastClassRow;
import de.medienplan.subsidy.SettingRow;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Fields;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;
import java.util.Objects;

/** Numbers that the installation sets, and the last class of each school type; a click changes one. */
class SettingsPart {

    private final SubsidySettings settings;
    private final Runnable changed;

    SettingsPart(SubsidySettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
    }

    Component lists() {
        return new CardColumn(
                new Paragraph(Translations.text("subsidy.settings.hint")),
                numbers(),
                new H3(Translations.text("subsidy.settings.lastClasses")),
                new Paragraph(Translations.text("subsidy.settings.lastClasses.hint")),
                lastClasses());
    }

    private DataGrid<SettingRow> numbers() {
        DataGrid<SettingRow> grid = new DataGrid<>();
        grid.value("subsidy.field.value", Kind.INTEGER, SettingRow::value);
        grid.text(
                "subsidy.field.setting", row -> Translations.text(row.setting().label()));
        grid.text("subsidy.field.source", SettingRow::source)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(2)
                .setTooltipGenerator(SettingRow::source);
        grid.text("subsidy.field.enteredBy", SettingRow::createdBy);
        RowClicks.open(grid, this::change);
        grid.setAllRowsVisible(true);
        grid.setHeight(null);
        grid.show(settings.all());
        return grid;
    }

    private DataGrid<LastClassRow> lastClasses() {
        DataGrid<LastClassRow> grid = new DataGrid<>();
        grid.text("subsidy.field.schoolType", LastClassRow::name);
        grid.value("subsidy.field.lastClass", Kind.INTEGER, LastClassRow::classYear);
        grid.text("subsidy.field.source", LastClassRow::source);
        grid.text("subsidy.field.enteredBy", LastClassRow::createdBy);
        RowClicks.open(grid, this::change);
        grid.setAllRowsVisible(true);
        grid.setHeight(null);
        grid.show(settings.lastClasses());
        return grid;
    }

    private void change(SettingRow row) {
        RuleForm<SettingRow> form =
                new RuleForm<>("subsidy.settings.change", new SettingRow(row.setting(), row.value(), "", ""));
        form.required(
                        "value",
                        key -> Fields.whole(
                                key, row.setting().least(), row.setting().most()))
                .setHelperText(Translations.text(row.setting().label()));
        form.withSource().open(changed, typed -> settings.change(typed.setting(), typed.value(), typed.source()));
    }

    private void change(LastClassRow row) {
        RuleForm<LastClassRow> form = new RuleForm<>(
                "subsidy.settings.change", new LastClassRow(row.type(), row.name(), row.classYear(), "", ""));
        form.required("classYear", key -> Fields.whole("subsidy.field.lastClass", 1, 13))
                .setHelperText(row.name());
        form.withSource()
                .open(
                        changed,
                        typed -> settings.lastClass(
                                typed.type(), Objects.requireNonNull(typed.classYear()), typed.source()));
    }
}
