package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.medienplan.planning.place.Place;
import de.medienplan.planning.place.PlaceSentences;
import de.medienplan.planning.place.Places;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.Function;

/** Where a school could stand, and how it could come first: who gives way, at what price. A click takes an answer. */
class PlacePart extends Div {

    private static final long serialVersionUID = 1L;

    /** So many lines say who gives way, or what is in the way; the rest is counted. */
    private static final int LINES = 4;

    private final transient PlanEditSession session;
    private final String school;

    PlacePart(PlanEditSession session, String school) {
        this.session = session;
        this.school = school;
        add(answers("rollout.place.best", Places::best), answers("rollout.place.first", Places::first));
    }

    /** Computed only when opened. */
    private Details answers(String key, Function<Places, List<Place>> question) {
        Div list = new Div();
        list.addClassName("mp-quarters");
        Details details = new Details(text(key), list);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && list.getChildren().findAny().isEmpty()) {
                Notices.guarded(() -> show(list, key, question));
            }
        });
        return details;
    }

    private void show(Div list, String key, Function<Places, List<Place>> question) {
        Places places = new Places(session.scenario(), session.plan(), school);
        List<Place> answers = question.apply(places);
        list.add(new Paragraph(text(answers.isEmpty() ? key + ".none" : key + ".hint")));
        PlaceSentences sentences = new PlaceSentences(session.scenario());
        answers.forEach(place -> list.add(answer(places, place, sentences)));
    }

    private Component answer(Places places, Place place, PlaceSentences sentences) {
        boolean here = place.period().equals(session.plan().startOf(school))
                && place.shifts().isEmpty();
        NativeButton button = new NativeButton();
        button.addClassName("mp-quarter");
        button.add(
                new Span(Formats.quarter(place.period())),
                new Span(here ? "–" : Names.difference(place.difference().total())),
                status(place, here));
        button.setEnabled(place.possible() && !here);
        button.addClickListener(event -> session.take(places.schools(), place));
        Div answer = new Div(button);
        answer.addClassName("mp-place");
        if (!place.possible() || !place.shifts().isEmpty()) {
            answer.add(lines(sentences, place));
        }
        return answer;
    }

    private static Status status(Place place, boolean here) {
        if (here) {
            return new Status(text("rollout.place.here"), Tone.NEUTRAL);
        }
        return place.possible()
                ? new Status(
                        text("rollout.place.shifts", place.shifts().size()),
                        place.shifts().isEmpty() ? Tone.GOOD : Tone.NOTICE)
                : new Status(text("rollout.place.impossible"), Tone.DANGER);
    }

    private static Paragraph lines(PlaceSentences sentences, Place place) {
        List<String> lines =
                sentences.of(place).stream().map(Translations::text).toList();
        String shown = String.join(" ", lines.subList(0, Math.min(LINES, lines.size())));
        Paragraph paragraph =
                new Paragraph(lines.size() > LINES ? text("rollout.place.more", shown, lines.size() - LINES) : shown);
        paragraph.addClassName("mp-note");
        return paragraph;
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
