package de.medienplan.grant.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.grant.Forfeiture;
import de.medienplan.grant.ForfeitureReport;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Card;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a plan forfeits, in figures and in a sentence for each programme, checked against the planner. */
final class ForfeitureSummary {

    private ForfeitureSummary() {}

    static Card card(ForfeitureReport report) {
        Card card = new Card();
        report.programmes().forEach(programme -> card.add(new H2(programme.programmeName()), sentence(programme)));
        card.add(check(report));
        return card;
    }

    private static Status check(ForfeitureReport report) {
        var locale = Translations.locale();
        boolean same = report.reconciles();
        return new Status(
                Translations.text(
                        same ? "grant.forfeiture.check.same" : "grant.forfeiture.check.differs",
                        Formats.euros(report.cutoffTotal(), locale),
                        Formats.euros(report.lost(), locale),
                        Formats.euros(report.planned(), locale)),
                same ? Tone.GOOD : Tone.DANGER);
    }

    private static Paragraph sentence(Forfeiture forfeiture) {
        var locale = Translations.locale();
        return new Paragraph(Translations.text(
                "grant.forfeiture.sentence",
                Formats.date(forfeiture.forfeitedOn(), locale),
                Formats.euros(forfeiture.lost(), locale),
                Formats.euros(forfeiture.baseLost(), locale),
                Formats.euros(forfeiture.poolLost(), locale),
                forfeiture.schools().size(),
                Formats.euros(forfeiture.beyondRescue(), locale),
                forfeiture.baseReceived() + forfeiture.baseLost()));
    }

    static List<KeyFigure> figures(ForfeitureReport report, LocalDate asOf) {
        var locale = Translations.locale();
        boolean same = report.agreesWithPlanner();
        List<KeyFigure> figures = new ArrayList<>(List.of(
                new KeyFigure("grant.forfeiture.lost", Formats.euros(report.lost(), locale))
                        .tone(report.lost() > 0 ? Tone.DANGER : Tone.GOOD),
                new KeyFigure("grant.forfeiture.base", Formats.euros(report.baseLost(), locale)),
                new KeyFigure("grant.forfeiture.pool", Formats.euros(report.poolLost(), locale)),
                new KeyFigure(
                        "grant.forfeiture.savable",
                        Formats.euros(report.savable(), locale),
                        Translations.text("grant.forfeiture.savable.note", Formats.date(asOf, locale))),
                new KeyFigure(
                                "grant.forfeiture.planner",
                                Formats.euros(report.planned(), locale),
                                Translations.text(same ? "grant.forfeiture.same" : "grant.forfeiture.differs"))
                        .tone(same ? Tone.GOOD : Tone.DANGER)));
        if (!report.hasBase()) {
            figures.remove(1);
        }
        return figures;
    }
}
