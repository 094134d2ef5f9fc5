package de.medienplan.device.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.medienplan.device.CountColumn;
import de.medienplan.device.CountFile;
import de.medienplan.device.CountImport;
import de.medienplan.device.CountKind;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.SourceFile;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.PreviewedImport;
import de.medienplan.ui.Translations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about a file of counts: the school year, and whether they were counted or are planned. */
class CountImportWork extends PreviewedImport<CountColumn, CountFile> {

    private final YearField year;
    private @Nullable SourceFile seen;
    private final RadioButtonGroup<CountKind> kind = new RadioButtonGroup<>(Translations.text("device.kind"));

    CountImportWork(CountImport imports, YearField year) {
        super(imports, "device.school");
        this.year = year;
        kind.setItems(CountKind.values());
        kind.setItemLabelGenerator(value -> Translations.text(value.label()));
        kind.setValue(CountKind.ACTUAL);
        year.addValueChangeListener(event -> previewAgain());
        kind.addValueChangeListener(event -> previewAgain());
    }

    void choose(String wantedYear, CountKind wantedKind) {
        year.choose(wantedYear);
        kind.setValue(wantedKind);
    }

    @Override
    protected List<Component> options() {
        return List.of(year, kind);
    }

    @Override
    protected CountFile request(ImportFile<CountColumn> file) {
        SchoolYear stated = file.statedYear();
        if (stated != null && file.source() != seen) {
            seen = file.source();
            year.choose(stated.toString());
        }
        return new CountFile(file, year.getValue(), kind.getValue());
    }
}
