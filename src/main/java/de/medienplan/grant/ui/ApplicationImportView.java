package de.medienplan.grant.ui;

import com.vaadin.flow.router.Route;
import de.medienplan.grant.ApplicationField;
import de.medienplan.grant.ApplicationImport;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.shared.Table;
import de.medienplan.ui.ImportPage;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Takes a file of applications in. */
@Route("antraege/import")
@RolesAllowed(Role.Names.FINANCE)
class ApplicationImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    ApplicationImportView(ApplicationServices services, MappingMemory memory) {
        super(
                ApplicationImport.KIND,
                memory,
                new ApplicationImportWork(
                        services.imports(), services.programmes().all()),
                ApplicationsView.class,
                TableDownload.csv(ApplicationImportView::template, Translations.text("grant.import.template.csv")),
                TableDownload.excel(ApplicationImportView::template, Translations.text("grant.import.template.excel")));
    }

    /** An empty file with every column, to start from. */
    private static Table template() {
        return new Table(
                Translations.text("grant.import.templateName"),
                ApplicationField.ALL.stream()
                        .map(field -> new Table.Column(Translations.text(field.label()), Table.Kind.TEXT))
                        .toList(),
                List.of());
    }
}
