package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    private final transient Map<F, MultiSelectComboBox<Integer>> joined = new LinkedHashMap<>();
    private final Paragraph unused = new Paragraph();
    private boolean setting;

    /**
     * @param options more questions beside the columns
     * @param changed hears of another mapping, or that other rows are wanted
     */
    ImportColumns(ImportFile<F> file, ImportPlace place, List<Component> options, Consumer<ImportFile<F>> changed) {
        this.file = file;
        this.changed = changed;
        Div questions = fields();
        questions.add(place.fields());
        questions.add(options);
        questions.add(new ImportFilter(file.source(), file.place(), wanted -> take(this.file.with(wanted))).fields());
        Div columns = fields();
        file.kind().fields().forEach(field -> columns.add(field.joins() ? severalBox(field) : box(field)));
        add(questions, new Paragraph(Translations.text("importing.columns.help")), columns, unused);
        show();
    }

    private static Div fields() {
        Div fields = new Div();
        fields.addClassName("mp-field-grid");
        return fields;
    }

    private void take(ImportFile<F> wanted) {
        file = wanted;
        show();
        changed.accept(file);
    }

    private ComboBox<Integer> box(F field) {
        ComboBox<Integer> box = new ComboBox<>(Translations.text(field.label()));
        prepare(box, field);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(event -> {
            if (!setting) {
                take(file.with(file.mapping().with(field, event.getValue())));
            }
        });
        boxes.put(field, box);
        return box;
    }

    /** A field that several columns fill together, from left to right. */
    private MultiSelectComboBox<Integer> severalBox(F field) {
        MultiSelectComboBox<Integer> box = new MultiSelectComboBox<>(Translations.text(field.label()));
        prepare(box, field);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(event -> {
            if (!setting) {
                List<Integer> columns = event.getValue().stream().sorted().toList();
                take(file.with(file.mapping().withColumns(field, columns)));
            }
        });
        joined.put(field, box);
        return box;
    }

    private void prepare(ComboBoxBase<?, Integer, ?> box, F field) {
        List<String> header = file.mapping().header();
        box.setItems(IntStream.range(0, header.size()).boxed().toList());
        box.setItemLabelGenerator(header::get);
        box.setPlaceholder(Translations.text("importing.columns.none"));
        box.setRequiredIndicatorVisible(field.required());
    }

    private void show() {
        setting = true;
        ColumnMapping<F> mapping = file.mapping();
        boxes.forEach((field, box) -> {
            box.setValue(mapping.column(field));
            box.setHelperText(samples(field));
        });
        joined.forEach((field, box) -> {
            box.setValue(new TreeSet<>(mapping.columnsOf(field)));
            box.setHelperText(samples(field));
        });
        setting = false;
        List<String> left = file.unused();
        unused.setText(Translations.text("importing.columns.unused", left.size(), String.join(", ", left)));
    }

    private String samples(F field) {
        String samples =
                file.samples(field).stream().map(ImportColumns::shorten).collect(Collectors.joining(" · "));
        return samples.isEmpty() ? "" : Translations.text("importing.columns.samples", samples);
    }

    static String shorten(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
