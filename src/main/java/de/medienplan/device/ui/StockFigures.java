package de.medienplan.device.ui;

import de.medienplan.device.ReplacementYear;
import de.medienplan.device.StockLine;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Devices, how many of them are due, and what the year's replacement costs. */
final class StockFigures {

    private StockFigures() {}

    static List<KeyFigure> of(List<StockLine> shown, List<ReplacementYear> years, LocalDate today) {
        Locale locale = Translations.locale();
        int units = shown.stream().mapToInt(StockLine::quantity).sum();
        int overdue = shown.stream()
                .filter(line -> !line.purchase().dueOn().isAfter(today))
                .mapToInt(StockLine::quantity)
                .sum();
        ReplacementYear next = years.getFirst();
        return List.of(
                new KeyFigure("device.stock.units", Formats.integer(units, locale)),
                new KeyFigure(
                                "device.stock.overdue",
                                Formats.integer(overdue, locale),
                                Translations.text("device.stock.overdue.note"))
                        .tone(overdue > 0 ? Tone.WARNING : Tone.GOOD),
                new KeyFigure(
                        "device.stock.thisYear",
                        Formats.money(next.totalCost(), locale),
                        Translations.text(
                                "device.stock.thisYear.note", String.valueOf(next.year()), next.totalUnits())));
    }
}
