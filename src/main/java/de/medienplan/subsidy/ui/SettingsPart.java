package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.LastClassRow;
import de.medienplan.subsidy.SettingRow;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;

/** Numbers that the installation sets, and the last class of each school type; a click changes one. */
class SettingsPart {

    private final SubsidySettings settings;
    private final Runnable changed;

    SettingsPart(SubsidySettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
    }

    Component lists() {
        Div lists = new Div(
                new Paragraph(Translations.text("subsidy.settings.hint")),
                numbers(),
                new H3(Translations.text("subsidy.settings.lastClasses")),
                new Paragraph(Translations.text("subsidy.settings.lastClasses.hint")),
                lastClasses());
        lists.addClassName("mp-cards");
        return lists;
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
        IntegerField value = Forms.whole(
                "subsidy.field.value",
                row.value(),
                row.setting().least(),
                row.setting().most());
        value.setHelperText(Translations.text(row.setting().label()));
        TextField source = Forms.text("subsidy.field.source", "");
        new RowDialog(
                        "subsidy.settings.change",
                        () -> settings.change(
                                row.setting(),
                                Forms.required(value.getValue(), "subsidy.field.value"),
                                source.getValue()),
                        changed,
                        value,
                        source)
                .open();
    }

    private void change(LastClassRow row) {
        IntegerField value = Forms.whole("subsidy.field.lastClass", row.classYear(), 1, 13);
        value.setHelperText(row.name());
        TextField source = Forms.text("subsidy.field.source", "");
        new RowDialog(
                        "subsidy.settings.change",
                        () -> settings.lastClass(
                                row.type(),
                                Forms.required(value.getValue(), "subsidy.field.lastClass"),
                                source.getValue()),
                        changed,
                        value,
                        source)
                .open();
    }
}
