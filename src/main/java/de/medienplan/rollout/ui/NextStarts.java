package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;

/** Schools of a plan that are next or late, with their dates, in order. */
class NextStarts extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private NextStarts(PlanStanding standing, List<SchoolStanding> schools, int shown) {
        addClassName("mp-next");
        schools.stream().limit(shown).forEach(school -> add(line(standing, school)));
        int more = schools.size() - shown;
        if (more > 0) {
            add(new ListItem(Translations.text("progress.next.more", more)));
        }
        setVisible(!schools.isEmpty());
    }

    /** Those whose start comes next. */
    static NextStarts toCome(PlanStanding standing, int shown) {
        return new NextStarts(standing, of(standing, false), shown);
    }

    /** Those that are later than planned. */
    static NextStarts late(PlanStanding standing, int shown) {
        return new NextStarts(standing, of(standing, true), shown);
    }

    private static List<SchoolStanding> of(PlanStanding standing, boolean late) {
        return standing.next().stream()
                .filter(school -> school.standing().late() == late)
                .toList();
    }

    private static ListItem line(PlanStanding standing, SchoolStanding school) {
        RouterLink name = new RouterLink(
                school.name(), PlanView.class, standing.plan().row().id().value());
        name.setQueryParameters(QueryParameters.simple(Map.of("schule", school.id())));
        String live = school.dateOpen()
                ? Translations.text("progress.next.open")
                : Translations.text("progress.next.live", SchoolTable.goLive(school.now()));
        return new ListItem(name, status(school), new Span(live));
    }

    static Status status(SchoolStanding school) {
        String words = switch (school.standing()) {
            case START_LATE ->
                Translations.text(
                        "progress.next.startLate",
                        Formats.quarter(school.planned().start()));
            case WORKS_LATE ->
                Translations.text(
                        "progress.next.worksLate",
                        Formats.quarter(school.now().completion()),
                        Formats.quarter(school.planned().completion()));
            case UNDER_WAY ->
                Translations.text(
                        "progress.next.underWay", Formats.quarter(school.now().completion()));
            case TO_COME ->
                Translations.text(
                        "progress.next.toCome", Formats.quarter(school.now().start()));
            case DONE, UNPLANNED -> Translations.text(school.standing().label());
        };
        return new Status(words, tone(school));
    }

    private static Tone tone(SchoolStanding school) {
        return switch (school.standing()) {
            case START_LATE, WORKS_LATE -> Tone.DANGER;
            case UNDER_WAY -> Tone.NOTICE;
            case TO_COME -> Tone.NEUTRAL;
            case DONE -> Tone.GOOD;
            case UNPLANNED -> Tone.WARNING;
        };
    }
}
