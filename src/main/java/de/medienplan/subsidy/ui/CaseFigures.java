package de.medienplan.subsidy.ui;

import de.medienplan.shared.Formats;
import de.medienplan.subsidy.CaseTotals;
import de.medienplan.subsidy.Months;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The key figures over the list of cases, for those that are shown. */
final class CaseFigures {

    private CaseFigures() {}

    static List<KeyFigure> of(CaseTotals totals, int all, int soonDays, LocalDate day) {
        String month = Months.text(YearMonth.from(day));
        Locale locale = Translations.locale();
        return List.of(
                new KeyFigure(
                        "subsidy.figure.cases",
                        Formats.integer(totals.cases(), locale),
                        Translations.text("subsidy.figure.of", all)),
                new KeyFigure("subsidy.figure.subsidised", Formats.integer(totals.subsidised(), locale), month),
                new KeyFigure("subsidy.field.city", Formats.money(totals.city(), locale), month),
                new KeyFigure("subsidy.field.parents", Formats.money(totals.parents(), locale), month),
                new KeyFigure(
                                "subsidy.figure.ending",
                                Formats.integer(totals.ending(), locale),
                                Translations.text("subsidy.figure.ending.note", soonDays))
                        .tone(totals.ending() > 0 ? Tone.WARNING : Tone.NEUTRAL));
    }
}
