package de.medienplan.ui;

import com.vaadin.flow.component.html.Div;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.ImportResult;
import de.medienplan.shared.Formats;

/** How many records an import adds, changes and leaves alone, and how many rows are faulty or left out. */
class ImportFigures extends Div {

    private static final long serialVersionUID = 1L;

    ImportFigures(ImportPreview preview) {
        this(ImportResult.of(preview));
        add(figure("importing.preview.faults", preview.faultyRows())
                .tone(preview.faults().isEmpty() ? Tone.NEUTRAL : Tone.DANGER));
    }

    ImportFigures(ImportResult result) {
        addClassName("mp-figures");
        add(
                figure("importing.preview.added", result.added()),
                figure("importing.preview.changed", result.changed()),
                figure("importing.preview.unchanged", result.unchanged()));
        if (result.leftOut() > 0) {
            add(figure("importing.preview.leftOut", result.leftOut()).tone(Tone.NOTICE));
        }
    }

    private static KeyFigure figure(String key, long count) {
        return new KeyFigure(key, Formats.integer(count, Translations.locale()));
    }
}
