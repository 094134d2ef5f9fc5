package de.medienplan.support.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.identity.Role;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.Seen;
import de.medienplan.support.Row;
import de.medienplan.support.SupportHistory;
import java.util.List;
import org.springframework.stereotype.Component;

/** What every editor of this feature needs: whether the user may edit, and who changed what before. */
@Component
class Desk {

    private final AuthenticationContext user;
    private final SupportHistory history;
    private final SupportGroups groups;

    Desk(AuthenticationContext user, SupportHistory history, SupportGroups groups) {
        this.groups = groups;
        this.user = user;
        this.history = history;
    }

    boolean mayEdit() {
        return user.hasRole(Role.Names.SUPPORT);
    }

    /** A form over the row; without buttons to save and delete for those who may only read. */
    RowDialog dialog(String title, Row row, Runnable changed) {
        return new RowDialog(
                title, mayEdit(), new Seen(row.version(), () -> history.of(row), () -> history.version(row)), changed);
    }

    /** The same over a group of devices. */
    RowDialog dialog(String title, SupportGroupRow group, Runnable changed) {
        Long id = group.id();
        Seen seen = id == null
                ? new Seen(0, List::of, () -> 0)
                : new Seen(group.version(), () -> groups.history(id), () -> groups.version(id));
        return new RowDialog(title, mayEdit(), seen, changed);
    }
}
