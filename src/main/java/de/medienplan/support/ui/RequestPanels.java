package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.shared.Formats;
import de.medienplan.support.Forecast;
import de.medienplan.support.Fractions;
import de.medienplan.support.PostNeed;
import de.medienplan.support.RequestRule;
import de.medienplan.support.SettingsRow;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportJustification;
import de.medienplan.support.SupportPapers;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answer in figures, what to request until when, and the paper that says why. */
@org.springframework.stereotype.Component
class RequestPanels {

    private final SupportForecasts forecasts;
    private final SupportPapers papers;
    private final SupportJustification justification;

    RequestPanels(SupportForecasts forecasts, SupportPapers papers, SupportJustification justification) {
        this.justification = justification;
        this.forecasts = forecasts;
        this.papers = papers;
    }

    List<KeyFigure> figures(NeedPanels.Shown shown) {
        Locale locale = Translations.locale();
        Forecast.Point point = shown.forecast().at(shown.quarter());
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                "support.figure.need",
                Formats.decimal(point.posts(), 3, locale),
                Translations.text(
                        "support.figure.need.note",
                        Fractions.text(point.need().total()),
                        shown.quarter().label())));
        figures.add(new KeyFigure(
                "support.figure.capacity",
                Formats.decimal(PostNeed.shown(point.capacity().approved()), 2, locale),
                Translations.text(
                        "support.figure.capacity.note",
                        Formats.decimal(point.capacity().existing(), 3, locale),
                        Formats.decimal(point.capacity().filled(), 3, locale))));
        figures.add(shortage(shown, locale));
        figures.add(deadline(shown, locale));
        return figures;
    }

    private static KeyFigure shortage(NeedPanels.Shown shown, Locale locale) {
        return shown.forecast()
                .firstShortage()
                .map(point -> new KeyFigure(
                                "support.figure.shortage",
                                shown.forecast()
                                        .shortSince()
                                        .orElse(point.quarter())
                                        .label(),
                                Translations.text(
                                        "support.figure.shortage.note",
                                        Formats.decimal(PostNeed.shown(point.missing()), 2, locale),
                                        Formats.decimal(shown.forecast().toRequest(point), 3, locale)))
                        .tone(Tone.DANGER))
                .orElseGet(() -> new KeyFigure(
                                "support.figure.shortage",
                                Formats.MISSING,
                                Translations.text("support.figure.shortage.none"))
                        .tone(Tone.GOOD));
    }

    private static KeyFigure deadline(NeedPanels.Shown shown, Locale locale) {
        SettingsRow settings = shown.forecast().settings();
        return shown.forecast()
                .firstShortage()
                .map(point -> {
                    int year = settings.latestBudgetYearFor(point.quarter().firstDay());
                    LocalDate day = settings.requestBy(year);
                    return day.isBefore(shown.asOf())
                            ? missed(shown, day, locale)
                            : new KeyFigure(
                                            "support.figure.deadline",
                                            Formats.date(day, locale),
                                            Translations.text("support.figure.deadline.note", Integer.toString(year)))
                                    .tone(Tone.WARNING);
                })
                .orElseGet(() -> new KeyFigure(
                        "support.figure.deadline", Formats.MISSING, Translations.text("support.figure.deadline.none")));
    }

    /** The next day on which it can still be done, and the one that it should have been. */
    private static KeyFigure missed(NeedPanels.Shown shown, LocalDate day, Locale locale) {
        SettingsRow settings = shown.forecast().settings();
        int next = settings.nextBudgetYear(shown.asOf());
        return new KeyFigure(
                        "support.figure.deadline",
                        Formats.date(settings.requestBy(next), locale),
                        Translations.text(
                                "support.figure.deadline.late", Integer.toString(next), Formats.date(day, locale)))
                .tone(Tone.DANGER);
    }

    Component panel(NeedPanels.Shown shown) {
        RequestRule.Proposal proposal = forecasts.proposal(shown.forecast(), shown.asOf());
        List<Component> parts = new ArrayList<>();
        Card advice = new Card(new Paragraph(papers.summary(shown.forecast(), proposal, Translations.locale())));
        parts.add(advice);
        String hint = proposal.requests().isEmpty() ? "support.requests.none" : "support.requests.hint";
        parts.add(NeedPanels.card(() -> shown.tables().requests(proposal), Translations.text(hint)));
        shown.forecast()
                .basis()
                .planned()
                .ifPresent(planned -> parts.add(NeedPanels.card(
                        () -> papers.planned(shown.forecast(), planned, Translations.locale()),
                        Translations.text("support.planned.hint"))));
        shown.forecast()
                .firstShortage()
                .ifPresent(point -> parts.add(NeedPanels.card(
                        () -> papers.causes(shown.forecast(), point.quarter(), Translations.locale()),
                        papers.causesHint(shown.forecast(), point.quarter(), Translations.locale()))));
        return new CardColumn(parts.toArray(Component[]::new));
    }

    Component paper(NeedPanels.Shown shown) {
        return FileLink.button(
                FileType.WORD,
                () -> Translations.text("support.paper.file", shown.asOf().toString()),
                () -> justification.word(shown.forecast(), shown.asOf()),
                Translations.text("support.paper.download"),
                VaadinIcon.FILE_TEXT_O);
    }
}
