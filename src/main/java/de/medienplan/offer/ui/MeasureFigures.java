package de.medienplan.offer.ui;

import de.medienplan.offer.MeasureTotals;
import de.medienplan.offer.Offer;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;

/** How far the schools are with the measures. */
final class MeasureFigures {

    private MeasureFigures() {}

    static List<KeyFigure> of(MeasureTotals totals) {
        return List.of(
                figure("offer.figure.portal", Offer.PORTAL, totals),
                figure("offer.figure.mobile", Offer.MOBILE_LEARNING, totals),
                new KeyFigure(
                                "offer.figure.blocked",
                                Formats.integer(totals.blocked(), Translations.locale()),
                                Translations.text("offer.figure.blocked.note"))
                        .tone(totals.blocked() > 0 ? Tone.WARNING : Tone.GOOD),
                new KeyFigure(
                        "offer.figure.expansion",
                        Formats.integer(totals.expanding(), Translations.locale()),
                        Translations.text("offer.ofSchools", totals.schools())));
    }

    private static KeyFigure figure(String key, Offer offer, MeasureTotals totals) {
        return new KeyFigure(
                key,
                Formats.integer(totals.running(offer), Translations.locale()),
                Translations.text("offer.figure.note", totals.wished(offer), totals.schools()));
    }
}
