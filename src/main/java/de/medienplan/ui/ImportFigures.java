package de.medienplan.ui;

import com.vaadin.flow.component.html.Div;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.Formats;

/** How many records an import would add, change and leave alone, and how many rows are faulty. */
public class ImportFigures extends Div {

    private static final long serialVersionUID = 1L;

    public ImportFigures(ImportPreview preview) {
        addClassName("mp-figures");
        add(
                figure("importing.preview.added", preview.count(Kind.ADDED)),
                figure("importing.preview.changed", preview.count(Kind.CHANGED)),
                figure("importing.preview.unchanged", preview.count(Kind.UNCHANGED)),
                figure("importing.preview.faults", preview.faultyRows())
                        .tone(preview.faults().isEmpty() ? Tone.NEUTRAL : Tone.DANGER));
    }

    private static KeyFigure figure(String key, long count) {
        return new KeyFigure(key, Formats.integer(count, Translations.locale()));
    }
}
