package de.medienplan.device.ui;

import de.medienplan.device.GapTotals;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** What is missing, where, and what it costs. */
final class GapFigures {

    private GapFigures() {}

    static List<KeyFigure> of(GapTotals totals) {
        Locale locale = Translations.locale();
        return List.of(
                new KeyFigure(
                        "device.targets.cost",
                        Formats.money(totals.cost(), locale),
                        Translations.text("device.targets.cost.note")),
                new KeyFigure("device.targets.missing", Formats.integer(totals.missing(), locale)),
                new KeyFigure("device.targets.open", Formats.integer(totals.openSchools(), locale)),
                new KeyFigure(
                                "device.targets.unknown",
                                Formats.integer(totals.unknownSchools(), locale),
                                Translations.text("device.targets.unknown.note"))
                        .tone(totals.unknownSchools() > 0 ? Tone.WARNING : Tone.NEUTRAL));
    }
}
