package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.rollout.outlook.Break;
import de.medienplan.rollout.outlook.Breaks;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Reachable;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What breaks because works went otherwise than planned, and what can be done about it. */
class BreaksPart extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean mayPlan;

    /** @param replan makes the next scenario from here; null for those who may only look at what it is about */
    BreaksPart(PlanStanding standing, @Nullable Button replan) {
        this.mayPlan = replan != null;
        addClassNames("mp-scroll", "mp-column");
        List<Break> breaks = Breaks.of(standing);
        if (breaks.isEmpty()) {
            add(new Card(new Paragraph(Translations.text("progress.breaks.none", standing.day()))));
            return;
        }
        if (replan != null) {
            add(replan);
        }
        for (Break.Kind kind : Break.Kind.values()) {
            List<Break> ofKind =
                    breaks.stream().filter(one -> one.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                add(card(standing, kind, ofKind));
            }
        }
        add(new ExportMenu(() -> table(breaks)));
    }

    private Card card(PlanStanding standing, Break.Kind kind, List<Break> breaks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-breaks");
        breaks.forEach(one -> list.add(line(standing, one)));
        Div advice = new Div(new Span(Translations.text("progress.break.do")));
        advice.addClassName("mp-breaks-advice");
        List<Component> remedies = remedies(standing, kind);
        remedies.forEach(advice::add);
        advice.setVisible(!remedies.isEmpty());
        return Card.titled(
                Translations.text("progress.break.heading", Translations.text(kind.label()), breaks.size()),
                list,
                advice);
    }

    private ListItem line(PlanStanding standing, Break one) {
        ListItem line = new ListItem(new Span(Translations.text(one.what()) + " "));
        if (mayPlan && one.schools().size() == 1) {
            line.add(link(
                    "progress.do.swap",
                    plan(standing) + "?schule=" + one.schools().getFirst()));
        }
        return line;
    }

    /** Extend where a limit is in the way; look at what the limit is about. */
    private List<Component> remedies(PlanStanding standing, Break.Kind kind) {
        List<Component> links = new ArrayList<>();
        String scenario = "szenario/" + standing.plan().row().scenarioId();
        switch (kind) {
            case CAPACITY -> {
                if (mayPlan) {
                    links.add(link("progress.do.capacity", scenario + "?ansicht=kapazitaeten"));
                }
                links.add(link("progress.do.load", plan(standing) + "?ansicht=auslastung"));
            }
            case MONEY -> {
                if (mayPlan) {
                    links.add(link("progress.do.funds", scenario + "?ansicht=geld"));
                }
                links.add(link("progress.do.budget", plan(standing) + "?ansicht=haushalt"));
            }
            case GRANT -> {
                String forfeiture = "verfall?plan=" + standing.plan().row().id();
                if (Reachable.is(forfeiture)) {
                    links.add(link("progress.do.extend", "foerderprogramme"));
                    links.add(link("progress.do.forfeiture", forfeiture));
                }
            }
            case POSTS -> links.add(link("progress.do.posts", plan(standing) + "?ansicht=stellen"));
            case DATE, RULE -> {}
        }
        return links;
    }

    private static String plan(PlanStanding standing) {
        return "plan/" + standing.plan().row().id();
    }

    private static Anchor link(String key, String path) {
        return new Anchor(path, Translations.text(key));
    }

    private static Table table(List<Break> breaks) {
        return new Columns<Break>(Translations.locale())
                .label("progress.break.kind", Break::kind)
                .text("progress.break.what", one -> Translations.text(one.what()))
                .table("progress.breaks", breaks);
    }
}
