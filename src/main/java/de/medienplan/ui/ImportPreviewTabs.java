package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.ValueProvider;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import java.util.List;
import java.util.Locale;

/** What an import would do, row by row: faults first, then changes with old and new value, then what is new. */
class ImportPreviewTabs extends TabSheet {

    private static final long serialVersionUID = 1L;

    /** In the order of the tabs. */
    private static final List<Kind> FILLED = List.of(Kind.CHANGED, Kind.ADDED, Kind.UNCHANGED);

    private record Change(RecordChange change, FieldChange field) {}

    /** @param nameKey what a record of the file is called */
    ImportPreviewTabs(ImportPreview preview, String nameKey) {
        if (!preview.faults().isEmpty()) {
            tab(
                    "importing.preview.faults",
                    preview.faultyRows(),
                    new ImportRemarks("importing.preview.faults", preview.faults()));
        }
        tab("importing.preview.changed", preview.count(Kind.CHANGED), changes(preview.of(Kind.CHANGED), nameKey));
        tab("importing.preview.added", preview.count(Kind.ADDED), records(preview.of(Kind.ADDED), nameKey));
        tab("importing.preview.unchanged", preview.count(Kind.UNCHANGED), records(preview.of(Kind.UNCHANGED), nameKey));
        remarks(
                "importing.preview.hints",
                preview.hints().stream().filter(hint -> !hint.leftOut()).toList());
        remarks(
                "importing.preview.leftOut",
                preview.hints().stream().filter(Hint::leftOut).toList());
        if (preview.faults().isEmpty()) {
            setSelectedIndex(Math.max(0, FILLED.indexOf(firstOf(preview))));
        }
        addClassName("mp-preview");
        setWidthFull();
    }

    private static Kind firstOf(ImportPreview preview) {
        return FILLED.stream()
                .filter(kind -> preview.count(kind) > 0)
                .findFirst()
                .orElse(Kind.CHANGED);
    }

    private void remarks(String key, List<Hint> hints) {
        if (!hints.isEmpty()) {
            tab(key, hints.size(), new ImportRemarks(key, hints));
        }
    }

    private void tab(String key, long count, Component body) {
        String label = Translations.text("importing.preview.tab", Translations.text(key), count);
        add(label, count == 0 ? new Paragraph(Translations.text("importing.preview.none")) : body);
    }

    private static Component changes(List<RecordChange> records, String nameKey) {
        Locale locale = Translations.locale();
        Grid<Change> grid = grid();
        add(grid, "row", line -> String.valueOf(line.change().row()));
        addColumn(grid, nameKey, line -> line.change().name()).setFlexGrow(1);
        add(grid, "field", line -> Texts.render(line.field().field(), locale));
        add(grid, "from", line -> Formats.value(line.field().from(), locale));
        add(grid, "to", line -> Formats.value(line.field().to(), locale));
        grid.setItems(records.stream()
                .flatMap(record -> record.changes().stream().map(field -> new Change(record, field)))
                .toList());
        return grid;
    }

    private static Component records(List<RecordChange> records, String nameKey) {
        Grid<RecordChange> grid = grid();
        add(grid, "row", record -> String.valueOf(record.row()));
        addColumn(grid, nameKey, RecordChange::name).setFlexGrow(1);
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
        return addColumn(grid, "importing.preview." + key, text);
    }

    private static <T> Grid.Column<T> addColumn(Grid<T> grid, String key, ValueProvider<T, String> text) {
        return grid.addColumn(text)
                .setHeader(Translations.text(key))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }
}
