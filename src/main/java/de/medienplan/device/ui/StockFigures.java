package de.medienplan.device.ui;

import de.medienplan.device.ReplacementYear;
import de.medienplan.device.StockTotals;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** Devices, how many of them are due, and what the year's replacement costs. */
final class StockFigures {

    private StockFigures() {}

    static List<KeyFigure> of(StockTotals totals, ReplacementYear next) {
        Locale locale = Translations.locale();
        return List.of(
                new KeyFigure("device.stock.units", Formats.integer(totals.units(), locale)),
                new KeyFigure(
                                "device.stock.overdue",
                                Formats.integer(totals.overdue(), locale),
                                Translations.text("device.stock.overdue.note"))
                        .tone(totals.overdue() > 0 ? Tone.WARNING : Tone.GOOD),
                new KeyFigure(
                        "device.stock.thisYear",
                        Formats.money(next.totalCost(), locale),
                        Translations.text(
                                "device.stock.thisYear.note", String.valueOf(next.year()), next.totalUnits())));
    }
}
