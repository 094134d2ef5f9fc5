package de.medienplan.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.records.RowHistory;
import de.medienplan.records.StoredRow;

/** What every editor of a feature needs: whether the user may edit, and forms that know who changed the row before. */
public abstract class EditorContext {

    private final AuthenticationContext user;
    private final RowHistory history;
    private final String role;

    /** @param role of those who may edit; the others read */
    protected EditorContext(AuthenticationContext user, RowHistory history, String role) {
        this.user = user;
        this.history = history;
        this.role = role;
    }

    public boolean mayEdit() {
        return user.hasRole(role);
    }

    /** A form over the row; without buttons to save and delete for those who may only read. */
    public RowDialog dialog(String title, StoredRow row, Runnable changed) {
        Seen seen = new Seen(
                row.version(), () -> history.of(row), () -> history.present(row).version());
        return new RowDialog(title, mayEdit(), seen, changed);
    }

    /** The button that adds something, for those who may. */
    public Component[] adding(String key, Runnable add) {
        return mayEdit() ? new Component[] {Lists.add(key, event -> add.run())} : new Component[0];
    }
}
