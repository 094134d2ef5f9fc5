package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.ImportResult;
import de.medienplan.importing.Importer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An import whose preview is a list of added and changed records, stored all at once or not at all.
 *
 * @param <T> a file and everything that the user decided about it
 */
public abstract class PreviewedImport<F extends ImportField, T> extends ImportWork<F> {

    private final Importer<T> importer;
    private final String recordKey;
    private @Nullable T request;
    private @Nullable ImportPreview shown;

    /** @param recordKey what a record of the file is called */
    protected PreviewedImport(Importer<T> importer, String recordKey) {
        this.importer = importer;
        this.recordKey = recordKey;
    }

    /** The file with what the options say. */
    protected abstract T request(ImportFile<F> file);

    /** Questions that the rows of the file raise, above the preview. */
    protected List<Component> questions(T asked) {
        return List.of();
    }

    @Override
    protected final Component preview(ImportFile<F> file) {
        shown = null;
        T asked = request(file);
        ImportPreview found = importer.preview(asked);
        Div parts = new Div();
        questions(asked).forEach(parts::add);
        parts.add(new ImportFigures(found), new ImportPreviewTabs(found, recordKey));
        request = asked;
        shown = found;
        return parts;
    }

    @Override
    protected final boolean isConfirmable() {
        return shown != null && shown.confirmable();
    }

    @Override
    protected final ImportResult confirm() {
        T asked = Objects.requireNonNull(request);
        ImportPreview agreed = Objects.requireNonNull(shown);
        importer.confirm(asked, agreed);
        return ImportResult.of(agreed);
    }
}
