package de.medienplan.offer.ui;

import de.medienplan.offer.MeasureCell;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** Shows where a school stands as word and colour. */
final class Tones {

    private Tones() {}

    static Status status(MeasureCell cell) {
        return new Status(Translations.text(cell.label()), tone(cell.progress()));
    }

    private static Tone tone(MeasureCell.Progress progress) {
        return switch (progress) {
            case NONE -> Tone.NEUTRAL;
            case WAITING -> Tone.NOTICE;
            case BLOCKED -> Tone.WARNING;
            case RUNNING -> Tone.NOTICE;
            case DONE -> Tone.GOOD;
        };
    }
}
