package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.TablePlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the table stands in the file and which column fills which field, with samples; the user can change all of it. */
class ImportColumns<F extends ImportField> extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    private transient ImportFile<F> file;
    private final transient Consumer<ImportFile<F>> changed;
    private final transient Map<F, ComboBox<Integer>> boxes = new LinkedHashMap<>();
    private final Paragraph unused = new Paragraph();
    private boolean setting;

    /**
     * @param options more questions beside the columns
     * @param moved hears that the headings stand elsewhere
     * @param changed hears of another mapping
     */
    ImportColumns(
            ImportFile<F> file, List<Component> options, Consumer<TablePlace> moved, Consumer<ImportFile<F>> changed) {
        this.file = file;
        this.changed = changed;
        Div place = fields();
        place.add(new ImportPlace(file.source(), file.place(), moved).fields());
        place.add(options);
        Div columns = fields();
        file.kind().fields().forEach(field -> columns.add(box(field)));
        add(place, new Paragraph(Translations.text("importing.columns.help")), columns, unused);
        show();
    }

    private static Div fields() {
        Div fields = new Div();
        fields.addClassName("mp-field-grid");
        return fields;
    }

    private ComboBox<Integer> box(F field) {
        List<String> header = file.mapping().header();
        ComboBox<Integer> box = new ComboBox<>(Translations.text(field.label()));
        box.setItems(IntStream.range(0, header.size()).boxed().toList());
        box.setItemLabelGenerator(header::get);
        box.setPlaceholder(Translations.text("importing.columns.none"));
        box.setClearButtonVisible(true);
        box.setRequiredIndicatorVisible(field.required());
        box.addValueChangeListener(event -> {
            if (!setting) {
                file = file.with(file.mapping().with(field, event.getValue()));
                show();
                changed.accept(file);
            }
        });
        boxes.put(field, box);
        return box;
    }

    private void show() {
        setting = true;
        ColumnMapping<F> mapping = file.mapping();
        boxes.forEach((field, box) -> {
            box.setValue(mapping.column(field));
            String samples =
                    file.samples(field).stream().map(ImportColumns::shorten).collect(Collectors.joining(" · "));
            box.setHelperText(samples.isEmpty() ? "" : Translations.text("importing.columns.samples", samples));
        });
        setting = false;
        List<String> left = file.unused();
        unused.setText(Translations.text("importing.columns.unused", left.size(), String.join(", ", left)));
    }

    static String shorten(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
