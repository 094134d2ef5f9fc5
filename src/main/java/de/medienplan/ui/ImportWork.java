package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportResult;
import java.util.List;

/** What a feature says about its import; {@link ImportWizard} leads through it. */
public abstract class ImportWork<F extends ImportField> {

    private Runnable again = () -> {};
    private Runnable chosen = () -> {};

    final void listen(Runnable previewAgain, Runnable choiceChanged) {
        again = previewAgain;
        chosen = choiceChanged;
    }

    /** To be called when an option has changed: makes the preview again. */
    protected final void previewAgain() {
        again.run();
    }

    /** To be called when the user chose among what is shown: what can be confirmed may have changed. */
    protected final void choiceChanged() {
        chosen.run();
    }

    /** Questions beside the columns, such as the school year of the figures. */
    protected List<Component> options() {
        return List.of();
    }

    /**
     * Shows what the file would do, and keeps it for the confirmation. Stores nothing.
     *
     * @throws de.medienplan.shared.UserException if the file cannot be read this way
     */
    protected abstract Component preview(ImportFile<F> file);

    /** Whether what is shown can be stored. */
    protected abstract boolean isConfirmable();

    protected String confirmText() {
        return Translations.text("importing.confirm");
    }

    /**
     * Stores what was shown.
     *
     * @throws de.medienplan.shared.UserException if it is no longer so
     */
    protected abstract ImportResult confirm();
}
