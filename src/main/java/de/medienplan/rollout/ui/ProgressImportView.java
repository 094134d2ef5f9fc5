package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.MappingMemory;
import de.medienplan.rollout.progress.ProgressColumn;
import de.medienplan.rollout.progress.ProgressFile;
import de.medienplan.rollout.progress.ProgressImport;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Fields;
import de.medienplan.ui.ImportPage;
import de.medienplan.ui.PreviewedImport;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Takes a file with reports about many schools in. */
@Route("ausfuehrung/import")
@RolesAllowed(Role.Names.PLANNING)
class ProgressImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    ProgressImportView(ProgressImport imports, MappingMemory memory, AsOfDate asOf) {
        super(imports.kind(), memory, new Work(imports, asOf.get()), ProgressView.class);
    }

    /** What is asked about the file: the day of rows that name none. */
    private static final class Work extends PreviewedImport<ProgressColumn, ProgressFile> {

        private final LocalDate today;
        private final DatePicker day = Fields.date("progress.field.reportedOn");

        Work(ProgressImport imports, LocalDate today) {
            super(imports, "rollout.school");
            this.today = today;
            day.setValue(today);
            day.addValueChangeListener(event -> previewAgain());
        }

        @Override
        protected List<Component> options() {
            return List.of(day);
        }

        @Override
        protected ProgressFile request(ImportFile<ProgressColumn> file) {
            return new ProgressFile(file, Objects.requireNonNullElse(day.getValue(), today));
        }
    }
}
