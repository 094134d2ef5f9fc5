package de.medienplan.offer.ui;

import de.medienplan.offer.MeasureCell;
import de.medienplan.offer.MeasureRow;
import de.medienplan.offer.Offer;
import de.medienplan.offer.OfferState;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;

/** How far the schools are with the measures. */
final class MeasureFigures {

    private MeasureFigures() {}

    static List<KeyFigure> of(List<MeasureRow> shown) {
        return List.of(
                figure("offer.figure.portal", Offer.PORTAL, shown),
                figure("offer.figure.mobile", Offer.MOBILE_LEARNING, shown),
                blocked(shown),
                new KeyFigure(
                        "offer.figure.expansion",
                        Formats.integer(
                                shown.stream()
                                        .filter(row -> row.expansion().progress() == MeasureCell.Progress.RUNNING)
                                        .count(),
                                Translations.locale()),
                        Translations.text("offer.ofSchools", shown.size())));
    }

    private static KeyFigure figure(String key, Offer offer, List<MeasureRow> shown) {
        long running = shown.stream()
                .map(row -> row.participation(offer))
                .filter(row -> row != null && row.state() == OfferState.IN_OPERATION)
                .count();
        long wished =
                shown.stream().filter(row -> row.participation(offer) != null).count();
        return new KeyFigure(
                key,
                Formats.integer(running, Translations.locale()),
                Translations.text("offer.figure.note", wished, shown.size()));
    }

    private static KeyFigure blocked(List<MeasureRow> shown) {
        long blocked = shown.stream()
                .filter(row -> row.mobileLearning().progress() == MeasureCell.Progress.BLOCKED)
                .count();
        return new KeyFigure(
                        "offer.figure.blocked",
                        Formats.integer(blocked, Translations.locale()),
                        Translations.text("offer.figure.blocked.note"))
                .tone(blocked > 0 ? Tone.WARNING : Tone.GOOD);
    }
}
