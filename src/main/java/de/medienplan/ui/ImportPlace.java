package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import de.medienplan.importing.SheetStart;
import de.medienplan.importing.SourceFile;
import de.medienplan.importing.TablePlace;
import de.medienplan.importing.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses the sheet, if there are several, and the line with the headings. */
final class ImportPlace {

    private final SourceFile source;
    private final TablePlace place;
    private final Consumer<TablePlace> moved;
    private final IntConsumer turned;

    /**
     * @param moved hears of another heading line
     * @param turned hears of another sheet
     */
    ImportPlace(SourceFile source, TablePlace place, Consumer<TablePlace> moved, IntConsumer turned) {
        this.source = source;
        this.place = place;
        this.moved = moved;
        this.turned = turned;
    }

    List<Component> fields() {
        List<Component> fields = new ArrayList<>();
        if (source.sheets().size() > 1) {
            fields.add(sheets());
        }
        fields.add(lines());
        return fields;
    }

    private ComboBox<Integer> sheets() {
        List<SheetStart> sheets = source.sheets();
        ComboBox<Integer> box = new ComboBox<>(Translations.text("importing.place.sheet"));
        box.setItems(IntStream.range(0, sheets.size())
                .filter(sheet -> !sheets.get(sheet).lines().isEmpty())
                .boxed()
                .toList());
        box.setItemLabelGenerator(sheet -> sheets.get(sheet).name());
        box.setValue(place.sheet());
        box.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                box.setValue(event.getOldValue());
            } else if (event.getValue() != place.sheet()) {
                turned.accept(event.getValue());
            }
        });
        return box;
    }

    private ComboBox<TableRow> lines() {
        ComboBox<TableRow> box = new ComboBox<>(Translations.text("importing.place.headingLine"));
        List<TableRow> lines = source.sheets().get(place.sheet()).lines();
        box.setItems(lines);
        box.setItemLabelGenerator(ImportPlace::label);
        lines.stream()
                .filter(line -> line.number() == place.headingLine())
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                box.setValue(event.getOldValue());
            } else if (event.getValue().number() != place.headingLine()) {
                moved.accept(new TablePlace(place.sheet(), event.getValue().number()));
            }
        });
        return box;
    }

    private static String label(TableRow line) {
        String cells = line.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
        return Translations.text("importing.place.line", line.number(), ImportColumns.shorten(cells));
    }
}
