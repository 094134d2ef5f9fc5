package de.medienplan.school.ui;

import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.school.ExtraColumn;
import de.medienplan.school.SchoolImport;
import de.medienplan.school.SchoolTypes;
import de.medienplan.shared.Table;
import de.medienplan.ui.ImportPage;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Takes a file of schools in. */
@Route("schulen/import")
@RolesAllowed(Role.Names.PLANNING)
class SchoolImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    SchoolImportView(SchoolImport imports, SchoolTypes types, MappingMemory memory, Clock clock) {
        super(
                SchoolImport.KIND,
                memory,
                new SchoolImportWork(imports, types, clock),
                SchoolsView.class,
                TableDownload.csv(SchoolImportView::template, Translations.text("school.import.template")));
    }

    /** An empty file with every column, to start from. */
    private static Table template() {
        List<Table.Column> headings = ExtraColumn.allFields().stream()
                .map(field -> new Table.Column(Translations.text(field.label()), Table.Kind.TEXT))
                .toList();
        return new Table(Translations.text("school.import.templateName"), headings, List.of());
    }
}
