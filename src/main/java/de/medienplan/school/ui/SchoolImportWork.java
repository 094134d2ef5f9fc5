package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.TypeReading;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.ui.PreviewedImport;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What is asked about a file of schools: the school year of its figures, and types that the register does not know. */
class SchoolImportWork extends PreviewedImport<ImportField, SchoolFile> {

    private final SchoolImport imports;
    private final SchoolTypes types;
    private final TextField field = new TextField(Translations.text("school.import.year"));
    private final Checkbox unnumbered = new Checkbox(Translations.text("school.import.unnumbered"));
    private SchoolYear year;

    /** Whether the user named the year; until then the file may. */
    private boolean chosen;

    private TypeReading reading = TypeReading.AS_WRITTEN;

    SchoolImportWork(SchoolImport imports, SchoolTypes types, Clock clock) {
        super(imports, "school.import.school");
        this.imports = imports;
        this.types = types;
        year = SchoolYear.of(LocalDate.now(clock));
        field.setValue(year.toString());
        field.setHelperText(Translations.text("school.import.yearHelp"));
        unnumbered.setVisible(false);
        unnumbered.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                previewAgain();
            }
        });
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue());
            }
        });
    }

    private void choose(String typed) {
        try {
            field.setInvalid(false);
            year = SchoolYear.parse(typed);
            chosen = true;
            previewAgain();
        } catch (UserException refusal) {
            field.setErrorMessage(Translations.text(refusal.reason()));
            field.setInvalid(true);
        }
    }

    @Override
    protected List<Component> options() {
        return List.of(field, unnumbered);
    }

    @Override
    protected SchoolFile request(ImportFile<ImportField> file) {
        SchoolYear stated = file.statedYear();
        if (!chosen && stated != null) {
            year = stated;
            field.setValue(year.toString());
        }
        SchoolFile read = new SchoolFile(file.table(), file.mapping(), year, reading);
        unnumbered.setVisible(read.lacksNumbers());
        return unnumbered.getValue() ? read.withoutNumbers() : read;
    }

    @Override
    protected List<Component> questions(SchoolFile file) {
        SortedMap<String, Long> unknown = imports.unknownTypes(file);
        return unknown.isEmpty()
                ? List.of()
                : List.of(new UnknownTypes(types, unknown, reading, this::read, this::previewAgain));
    }

    private void read(TypeReading answered) {
        reading = answered;
        previewAgain();
    }
}
