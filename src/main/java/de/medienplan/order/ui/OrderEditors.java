package de.medienplan.order.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.records.RowHistory;
import de.medienplan.records.ui.EditorContext;
import org.springframework.stereotype.Component;

/** The editors of this feature: finance edits, the others read. */
@Component
class OrderEditors extends EditorContext {

    OrderEditors(AuthenticationContext user, RowHistory history) {
        super(user, history, Role.Names.FINANCE);
    }
}
