package de.medienplan.offer.ui;

import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareRow;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What comes in for system care, what is shared out, called and left. */
final class CareFigures {

    private CareFigures() {}

    static List<KeyFigure> of(CareFundRow fund, List<CareRow> rows) {
        Locale locale = Translations.locale();
        BigDecimal allocated = rows.stream().map(CareRow::allocated).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal called = rows.stream().map(CareRow::called).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = allocated.compareTo(fund.total()) != 0;
        return List.of(
                new KeyFigure(
                        "offer.care.fund",
                        Formats.money(fund.total(), locale),
                        Translations.text(
                                "offer.care.fund.note",
                                Formats.money(fund.stateShare(), locale),
                                Formats.money(fund.cityShare(), locale))),
                new KeyFigure(
                                "offer.care.distributed",
                                Formats.money(allocated, locale),
                                Translations.text(
                                        open ? "offer.care.open" : "offer.care.byKey",
                                        fund.distribution().label()))
                        .tone(open ? Tone.WARNING : Tone.GOOD),
                new KeyFigure(
                        "offer.care.called",
                        Formats.money(called, locale),
                        Translations.text(
                                "offer.care.rate", fund.contract(), Formats.money(fund.hourlyRate(), locale))),
                new KeyFigure("offer.care.rest", Formats.money(allocated.subtract(called), locale)));
    }
}
