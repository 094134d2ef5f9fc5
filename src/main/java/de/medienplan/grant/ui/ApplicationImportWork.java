package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import de.medienplan.grant.ApplicationField;
import de.medienplan.grant.ApplicationFile;
import de.medienplan.grant.ApplicationImport;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.importing.ImportFile;
import de.medienplan.ui.PreviewedImport;
import de.medienplan.ui.Translations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about a file of applications: the programme of rows that name none. */
class ApplicationImportWork extends PreviewedImport<ApplicationField, ApplicationFile> {

    private final List<ProgrammeTerms> programmes;
    private @Nullable ProgrammeTerms programme;

    ApplicationImportWork(ApplicationImport imports, List<ProgrammeTerms> programmes) {
        super(imports, "grant.import.record");
        this.programmes = programmes;
        programme = programmes.size() == 1 ? programmes.getFirst() : null;
    }

    @Override
    protected List<Component> options() {
        ComboBox<ProgrammeTerms> box = new ComboBox<>(Translations.text("grant.import.programme"));
        box.setItems(programmes);
        box.setItemLabelGenerator(ProgrammeTerms::name);
        box.setValue(programme);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                programme = event.getValue();
                previewAgain();
            }
        });
        return List.of(box);
    }

    @Override
    protected ApplicationFile request(ImportFile<ApplicationField> file) {
        ProgrammeTerms chosen = programme;
        return new ApplicationFile(file.table(), file.mapping(), chosen == null ? null : chosen.id());
    }
}
