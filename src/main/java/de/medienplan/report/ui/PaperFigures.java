package de.medienplan.report.ui;

import de.medienplan.report.CouncilPapers;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** What the paper comes to, above its preview. */
final class PaperFigures {

    private PaperFigures() {}

    static List<KeyFigure> of(CouncilPapers.Summary summary, int year) {
        Locale locale = Translations.locale();
        return List.of(
                new KeyFigure(
                        "report.figure.planned",
                        Formats.integer(summary.planned(), locale),
                        Translations.text("report.figure.planned.note", summary.schools())),
                new KeyFigure("report.figure.spent", Formats.euros(summary.spent(), locale)),
                new KeyFigure(
                        "report.figure.investment",
                        Formats.money(summary.investmentBalance(), locale),
                        Integer.toString(year)),
                new KeyFigure(
                        "report.figure.operating",
                        Formats.money(summary.operatingBalance(), locale),
                        Integer.toString(year)),
                new KeyFigure(
                                "report.figure.lost",
                                Formats.euros(summary.lost(), locale),
                                Translations.text("report.figure.lost.note"))
                        .tone(summary.lost() > 0 ? Tone.WARNING : Tone.GOOD));
    }
}
