package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.rollout.outlook.Agenda;
import de.medienplan.rollout.outlook.Matter;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The cards of the overview: what is next, late, lapsing and to be decided; then grants, posts and the latest runs. */
final class OverviewCards {

    private static final int SHOWN = 5;

    private OverviewCards() {}

    static Component next(Optional<PlanStanding> plan, Agenda.Look look, LocalDate day) {
        List<Component> parts = new ArrayList<>();
        plan.ifPresent(standing -> parts.add(NextStarts.toCome(standing, SHOWN)));
        parts.add(new MatterList(look.next(), day));
        unlessShown(parts, "overview.next.none");
        plan.ifPresent(standing -> parts.add(link(standing.plan().row(), "rollout.overview.schedule", "zeitplan")));
        parts.add(anchor("fristen", "overview.deadlines"));
        return card("rollout.overview.next", parts);
    }

    static Component late(Optional<PlanStanding> plan, Agenda.Look look, LocalDate day) {
        List<Component> parts = new ArrayList<>();
        plan.ifPresent(standing -> parts.add(NextStarts.late(standing, SHOWN)));
        parts.add(new MatterList(look.late(), day));
        if (unlessShown(parts, "overview.late.none") && plan.isPresent()) {
            parts.add(anchor("ausfuehrung", "overview.progress"));
        }
        return card("overview.late", parts);
    }

    static Component lapsing(Agenda.Look look, LocalDate day) {
        return matters("overview.lapsing", look.lapsing(), day, "overview.lapsing.none");
    }

    static Component toDecide(Agenda.Look look, LocalDate day) {
        return matters("overview.decide", look.toDecide(), day, "overview.decide.none");
    }

    private static Component matters(String heading, List<Matter> matters, LocalDate day, String none) {
        List<Component> parts = new ArrayList<>(List.of(new MatterList(matters, day)));
        unlessShown(parts, none);
        return card(heading, parts);
    }

    /** Says that there is nothing if no part shows anything; whether one does. */
    private static boolean unlessShown(List<Component> parts, String key) {
        boolean shown = parts.stream().anyMatch(Component::isVisible);
        if (!shown) {
            parts.add(new Paragraph(Translations.text(key)));
        }
        return shown;
    }

    private static Anchor anchor(String path, String key) {
        return new Anchor(path, Translations.text(key));
    }

    static RealMoney money(PlanStanding standing) {
        return RealMoney.of(standing.now().scenario(), standing.expected());
    }

    /** @param applied how far the applications have come, for those who may read it */
    static Component grants(PlanStanding standing, Optional<Table> applied) {
        RealMoney money = money(standing);
        long lapsed =
                money.years().stream().mapToLong(each -> each.funds().lapsed()).sum();
        List<Component> parts = new ArrayList<>(List.of(
                new TableView(PlanTables.grantsInWords(money)),
                new Paragraph(paid(money)),
                new Paragraph(Translations.text("rollout.overview.lapsed", Names.euros(lapsed)))));
        applied.ifPresent(table -> {
            parts.add(new TableView(table));
            parts.add(anchor("verfall?reiter=1", "grant.line.link"));
        });
        parts.add(link(standing.plan().row(), "rollout.overview.budget", "haushalt"));
        return card("rollout.overview.money", parts);
    }

    private static String paid(RealMoney money) {
        return money.uncovered() == 0
                ? Translations.text(
                        "rollout.overview.paid", Names.euros(money.investment()), Names.euros(money.ownUsed()))
                : Translations.text(
                        "rollout.overview.paidUncovered",
                        Names.euros(money.investment()),
                        Names.euros(money.ownUsed()),
                        Names.euros(money.uncovered()));
    }

    static Component posts(PlanRow plan, Evaluation evaluation) {
        List<List<?>> lines = new ArrayList<>();
        evaluation
                .support()
                .forEach(year -> lines.add(Arrays.asList(Integer.toString(year.year()), year.need(), year.posts())));
        Table table = new Table(
                "",
                List.of(
                        new Table.Column(Translations.text("rollout.budget.year"), Table.Kind.TEXT),
                        new Table.Column(Translations.text("rollout.support.need"), Table.Kind.DECIMAL),
                        new Table.Column(Translations.text("rollout.support.posts"), Table.Kind.DECIMAL)),
                lines);
        return card("rollout.overview.posts", new TableView(table), link(plan, "rollout.overview.support", "stellen"));
    }

    static Component runs(List<RunRow> runs) {
        Div list = new Div();
        runs.forEach(run -> {
            Div line = new Div(
                    JobNames.status(run.job().state()),
                    new Span(Translations.text(
                            "rollout.overview.run",
                            run.scenarioName(),
                            Names.time(run.job().requestedAt()),
                            run.job().requestedBy())));
            line.addClassName("mp-run-other");
            list.add(line);
        });
        if (runs.isEmpty()) {
            list.add(new Paragraph(Translations.text("rollout.overview.noRuns")));
        }
        return card(
                "rollout.overview.runs",
                list,
                new RouterLink(Translations.text("rollout.planning"), PlanningView.class));
    }

    private static RouterLink link(PlanRow plan, String key, String part) {
        RouterLink link =
                new RouterLink(Translations.text(key), PlanView.class, plan.id().value());
        link.setQueryParameters(QueryParameters.of("ansicht", part));
        return link;
    }

    private static Component card(String headingKey, List<Component> parts) {
        return card(headingKey, parts.toArray(Component[]::new));
    }

    static Component card(String headingKey, Component... parts) {
        return Card.titled(Translations.text(headingKey), parts);
    }
}
