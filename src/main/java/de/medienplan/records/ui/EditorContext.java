package de.medienplan.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.records.RowHistory;
import de.medienplan.records.StoredRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;

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

    /** A form over the row that knows who changed it; {@code labels} as in {@link Form}. */
    public <R extends StoredRow> Form<R> form(String labels, R row) {
        return new Form<>(
                labels,
                row.id() == null
                        ? DisplayedVersion.fresh(row)
                        : new DisplayedVersion<>(row, () -> history.present(row), () -> history.of(row)));
    }

    /**
     * The form in a dialog; without buttons to save and delete for those who may only read.
     *
     * @param key of its title; {@code <key>.new} for a row that is not stored yet
     */
    public <R extends StoredRow> FormDialog<R> dialog(String key, R row, Form<R> form, Runnable changed) {
        return new FormDialog<>(Translations.text(row.id() == null ? key + ".new" : key), form)
                .readOnly(!mayEdit())
                .onDone(changed);
    }

    /** The button that adds something, for those who may. */
    public Component[] adding(String key, Runnable add) {
        return mayEdit() ? new Component[] {Buttons.add(key, add)} : new Component[0];
    }
}
