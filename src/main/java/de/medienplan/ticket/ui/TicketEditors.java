package de.medienplan.ticket.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.records.RowHistory;
import de.medienplan.records.ui.EditorContext;
import org.springframework.stereotype.Component;

/** The editors of this feature: the support lead edits, the others read. */
@Component
class TicketEditors extends EditorContext {

    TicketEditors(AuthenticationContext user, RowHistory history) {
        super(user, history, Role.Names.SUPPORT);
    }
}
