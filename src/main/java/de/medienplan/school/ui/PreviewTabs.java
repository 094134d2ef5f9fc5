package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.ValueProvider;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** What an import would do, row by row: faults first, then changes with old and new value, then what is new. */
class PreviewTabs extends TabSheet {

    private static final long serialVersionUID = 1L;

    private record Change(RecordChange change, FieldChange field) {}

    PreviewTabs(ImportPreview preview) {
        if (!preview.faults().isEmpty()) {
            tab("school.import.faults", preview.faultyRows(), faults(preview.faults()));
        }
        tab("school.import.changed", preview.count(Kind.CHANGED), changes(preview.of(Kind.CHANGED)));
        tab("school.import.added", preview.count(Kind.ADDED), records(preview.of(Kind.ADDED)));
        tab("school.import.unchanged", preview.count(Kind.UNCHANGED), records(preview.of(Kind.UNCHANGED)));
        addClassName("mp-preview");
        setWidthFull();
    }

    private void tab(String key, long count, Component body) {
        String label = Translations.text("school.import.tab", Translations.text(key), count);
        add(label, count == 0 ? new Paragraph(Translations.text("school.import.none")) : body);
    }

    private static Component faults(List<Fault> faults) {
        Locale locale = Translations.locale();
        Grid<Fault> grid = grid();
        add(grid, "row", fault -> String.valueOf(fault.row()));
        add(grid, "column", Fault::column);
        add(grid, "value", Fault::value);
        add(grid, "reason", fault -> Texts.render(fault.reason(), locale)).setFlexGrow(1);
        grid.setItems(faults);
        return new Div(
                grid, TableDownload.csv(() -> table(faults, locale), Translations.text("school.import.faultsCsv")));
    }

    private static Table table(List<Fault> faults, Locale locale) {
        List<Table.Column> columns = List.of(
                new Table.Column(Translations.text("school.import.row"), Table.Kind.INTEGER),
                new Table.Column(Translations.text("school.import.column"), Table.Kind.TEXT),
                new Table.Column(Translations.text("school.import.value"), Table.Kind.TEXT),
                new Table.Column(Translations.text("school.import.reason"), Table.Kind.TEXT));
        return new Table(
                Translations.text("school.import.faults"),
                columns,
                faults.stream()
                        .map(fault -> List.<Object>of(
                                fault.row(), fault.column(), fault.value(), Texts.render(fault.reason(), locale)))
                        .toList());
    }

    private static Component changes(List<RecordChange> records) {
        Locale locale = Translations.locale();
        Grid<Change> grid = grid();
        add(grid, "row", line -> String.valueOf(line.change().row()));
        add(grid, "school", line -> line.change().name()).setFlexGrow(1);
        add(grid, "field", line -> Texts.render(line.field().field(), locale));
        add(grid, "from", line -> Formats.value(line.field().from(), locale));
        add(grid, "to", line -> Formats.value(line.field().to(), locale));
        grid.setItems(records.stream()
                .flatMap(record -> record.changes().stream().map(field -> new Change(record, field)))
                .toList());
        return grid;
    }

    private static Component records(List<RecordChange> records) {
        Grid<RecordChange> grid = grid();
        add(grid, "row", record -> String.valueOf(record.row()));
        add(grid, "school", RecordChange::name).setFlexGrow(1);
        grid.setItems(records);
        return grid;
    }

    private static <T> Grid<T> grid() {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setHeight("24rem");
        return grid;
    }

    private static <T> Grid.Column<T> add(Grid<T> grid, String key, ValueProvider<T, String> text) {
        return grid.addColumn(text)
                .setHeader(Translations.text("school.import." + key))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }
}
