package de.medienplan.offer.ui;

import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareRow;
import de.medienplan.offer.CareTotals;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** What comes in for system care, what is shared out, called and left. */
final class CareFigures {

    private CareFigures() {}

    static List<KeyFigure> of(CareFundRow fund, List<CareRow> rows) {
        Locale locale = Translations.locale();
        CareTotals totals = CareTotals.of(fund, rows);
        return List.of(
                new KeyFigure(
                        "offer.care.fund",
                        Formats.money(totals.fund(), locale),
                        Translations.text(
                                "offer.care.fund.note",
                                Formats.money(fund.stateShare(), locale),
                                Formats.money(fund.cityShare(), locale))),
                new KeyFigure(
                                "offer.care.distributed",
                                Formats.money(totals.allocated(), locale),
                                Translations.text(
                                        totals.isOpen() ? "offer.care.open" : "offer.care.byKey",
                                        fund.distribution().label()))
                        .tone(totals.isOpen() ? Tone.WARNING : Tone.GOOD),
                new KeyFigure(
                        "offer.care.called",
                        Formats.money(totals.called(), locale),
                        Translations.text(
                                "offer.care.rate", fund.contract(), Formats.money(fund.hourlyRate(), locale))),
                new KeyFigure("offer.care.rest", Formats.money(totals.rest(), locale)));
    }
}
