package de.medienplan.ticket.ui;

import com.vaadin.flow.router.Route;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.school.Schools;
import de.medienplan.ticket.TicketImport;
import de.medienplan.ui.ImportPage;
import jakarta.annotation.security.RolesAllowed;

/** Takes the export of a ticket system in. */
@Route("tickets/import")
@RolesAllowed(Role.Names.SUPPORT)
class TicketImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    TicketImportView(TicketImport imports, MdmSettings places, Schools schools, MappingMemory memory) {
        super(imports.kind(), memory, new TicketImportWork(imports, places, schools.active()), TicketsView.class);
    }
}
