package de.medienplan.school.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.TableRow;
import de.medienplan.school.ExtraColumn;
import de.medienplan.school.SchoolFile;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Translations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows which column fills which field, with an example from the file, and lets the user change it. */
class MappingEditor extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLE_ROWS = 50;

    private transient SchoolFile file;
    private final transient Consumer<SchoolFile> changed;
    private final transient Map<ImportField, ComboBox<Integer>> boxes = new LinkedHashMap<>();
    private boolean setting;

    MappingEditor(SchoolFile file, Consumer<SchoolFile> changed) {
        this.file = file;
        this.changed = changed;
        Div layout = new Div();
        layout.addClassName("mp-field-grid");
        ExtraColumn.allFields().forEach(field -> layout.add(box(field)));
        layout.add(year());
        add(new Paragraph(Translations.text("school.import.mapping")), layout);
        String unused = unused();
        if (!unused.isEmpty()) {
            add(new Paragraph(Translations.text("school.import.unused", unused)));
        }
        show();
    }

    private ComboBox<Integer> box(ImportField field) {
        List<String> header = file.table().header();
        ComboBox<Integer> box = new ComboBox<>(Translations.text(field.label()));
        box.setItems(IntStream.range(0, header.size()).boxed().toList());
        box.setItemLabelGenerator(header::get);
        box.setPlaceholder(Translations.text("school.import.notInFile"));
        box.setClearButtonVisible(true);
        box.setRequiredIndicatorVisible(field.required());
        box.addValueChangeListener(event -> {
            if (!setting) {
                change(file.with(file.mapping().with(field, event.getValue())));
            }
        });
        boxes.put(field, box);
        return box;
    }

    private TextField year() {
        TextField year = new TextField(Translations.text("school.import.year"));
        year.setValue(file.year().toString());
        year.setHelperText(Translations.text("school.import.yearHelp"));
        year.addValueChangeListener(event -> {
            try {
                year.setInvalid(false);
                change(file.with(SchoolYear.parse(event.getValue())));
            } catch (UserException refusal) {
                year.setErrorMessage(Translations.text(refusal.reason()));
                year.setInvalid(true);
            }
        });
        return year;
    }

    private void change(SchoolFile next) {
        file = next;
        show();
        changed.accept(next);
    }

    private void show() {
        setting = true;
        ColumnMapping<ImportField> mapping = file.mapping();
        boxes.forEach((field, box) -> {
            box.setValue(mapping.column(field));
            box.setHelperText(example(mapping, field));
        });
        setting = false;
    }

    /** The first value in the column, so that a wrong guess is seen at once. */
    private String example(ColumnMapping<ImportField> mapping, ImportField field) {
        return file.table().rows().stream()
                .limit(SAMPLE_ROWS)
                .map((TableRow row) -> mapping.text(field, row))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> Translations.text("school.import.example", shorten(text)))
                .orElse("");
    }

    private String unused() {
        ColumnMapping<ImportField> mapping = file.mapping();
        List<String> header = file.table().header();
        return IntStream.range(0, header.size())
                .filter(column -> !mapping.columns().containsValue(column))
                .mapToObj(header::get)
                .collect(Collectors.joining(", "));
    }

    private static String shorten(String text) {
        return text.length() > 30 ? text.substring(0, 29) + "…" : text;
    }
}
