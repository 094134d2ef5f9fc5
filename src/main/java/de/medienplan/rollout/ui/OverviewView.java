package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.outlook.Overview;
import de.medienplan.rollout.outlook.Overview.Standing;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each department asks first, answered by the chosen scenario's best plan. */
@Route("")
@Menu(title = "rollout.overview", order = 100, icon = "vaadin:dashboard")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class OverviewView extends PageView {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    private final transient Overview overview;
    private final transient ScenarioActions actions;
    private final transient ChosenScenario chosen;
    private final boolean editable;

    OverviewView(Overview overview, ScenarioActions actions, ChosenScenario chosen, AuthenticationContext user) {
        super("rollout.overview");
        this.overview = overview;
        this.actions = actions;
        this.chosen = chosen;
        this.editable = user.hasRole(Role.Names.PLANNING);
        Refreshing.on(this, chosen, this::refresh);
        refresh();
    }

    private void refresh() {
        Optional<Standing> standing = chosen.get().map(scenario -> overview.of(scenario.id()));
        long schools = overview.schools();
        if (standing.isEmpty()) {
            figures(List.of(new KeyFigure("rollout.overview.schools", Names.number(schools))));
            content(new EmptyState("rollout.overview.empty", actions.everything(editable, schools)));
            return;
        }
        show(standing.get(), schools);
    }

    private void show(Standing standing, long schools) {
        Optional<PlanRow> best = standing.best();
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                "rollout.overview.schools", Names.number(schools), Translations.text("rollout.overview.schoolsNote")));
        figures.add(new KeyFigure(
                "rollout.figure.scenario",
                standing.scenario().name(),
                Translations.text("rollout.overview.plans", standing.scenario().plans())));
        best.ifPresentOrElse(
                plan -> figures.addAll(planFigures(plan)),
                () -> figures.add(new KeyFigure(
                        "rollout.figure.best", Formats.MISSING, Translations.text("rollout.figure.bestNone"))));
        figures(figures);
        Div cards = new Div();
        cards.addClassName("mp-tiles");
        if (standing.evaluation().isPresent() && best.isPresent()) {
            Evaluation evaluation = standing.evaluation().get();
            cards.add(next(best.get(), standing.next()), money(best.get(), evaluation), posts(best.get(), evaluation));
        } else {
            cards.add(start());
        }
        cards.add(runs(standing.runs()));
        content(cards);
    }

    private static List<KeyFigure> planFigures(PlanRow plan) {
        int planned = plan.schools() - plan.unplanned();
        Long bound = plan.lowerBound();
        return List.of(
                new KeyFigure(
                                "rollout.figure.planned",
                                Names.number(planned),
                                Translations.text("rollout.figure.plannedOf", plan.schools(), plan.unplanned()))
                        .tone(plan.unplanned() == 0 ? Tone.GOOD : Tone.WARNING),
                new KeyFigure(
                        "rollout.figure.best",
                        Names.euros(plan.cost().total()),
                        bound == null
                                ? Translations.text("rollout.figure.noBound")
                                : Translations.text(
                                        "rollout.figure.bound",
                                        PlanFigures.gap(plan.cost().total(), bound))));
    }

    private Component start() {
        Button plan = new Button(
                Translations.text("rollout.overview.plan"),
                event -> event.getSource().getUI().ifPresent(ui -> ui.navigate(PlanningView.class)));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return card(
                "rollout.overview.noPlan", new Paragraph(Translations.text("rollout.overview.noPlan.advice")), plan);
    }

    private static Component next(PlanRow plan, List<Evaluation.SchoolRow> next) {
        List<List<?>> lines = new ArrayList<>();
        next.stream()
                .limit(SHOWN)
                .forEach(row -> lines.add(List.of(row.name(), Formats.quarter(row.start()), SchoolTable.goLive(row))));
        Table table = new Table("", columns("rollout.school", "rollout.start", "rollout.goLive"), lines);
        return card("rollout.overview.next", new TableView(table), link(plan, "rollout.overview.schedule", "zeitplan"));
    }

    private static Component money(PlanRow plan, Evaluation evaluation) {
        List<List<?>> lines = new ArrayList<>();
        evaluation
                .grants()
                .forEach(grant -> lines.add(List.of(
                        Names.programme(grant.programme()),
                        grant.baseReceived() + grant.poolReceived(),
                        grant.baseForfeited() + grant.poolForfeited())));
        Table table = new Table(
                "",
                List.of(
                        new Table.Column(Translations.text("rollout.programme"), Table.Kind.TEXT),
                        new Table.Column(Translations.text("rollout.overview.secured"), Table.Kind.EUROS),
                        new Table.Column(Translations.text("rollout.overview.lost"), Table.Kind.EUROS)),
                lines);
        long lapsed = evaluation.budget().stream()
                .mapToLong(Evaluation.BudgetRow::lapsed)
                .sum();
        return card(
                "rollout.overview.money",
                new TableView(table),
                new Paragraph(Translations.text("rollout.overview.lapsed", Names.euros(lapsed))),
                link(plan, "rollout.overview.budget", "haushalt"));
    }

    private static Component posts(PlanRow plan, Evaluation evaluation) {
        List<List<?>> lines = new ArrayList<>();
        evaluation
                .support()
                .forEach(year ->
                        lines.add(java.util.Arrays.asList(Integer.toString(year.year()), year.need(), year.posts())));
        Table table = new Table(
                "",
                List.of(
                        new Table.Column(Translations.text("rollout.budget.year"), Table.Kind.TEXT),
                        new Table.Column(Translations.text("rollout.support.need"), Table.Kind.DECIMAL),
                        new Table.Column(Translations.text("rollout.support.posts"), Table.Kind.DECIMAL)),
                lines);
        return card("rollout.overview.posts", new TableView(table), link(plan, "rollout.overview.support", "stellen"));
    }

    private static Component runs(List<RunRow> runs) {
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

    private static List<Table.Column> columns(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> new Table.Column(Translations.text(key), Table.Kind.TEXT))
                .toList();
    }

    private static RouterLink link(PlanRow plan, String key, String part) {
        RouterLink link = new RouterLink(Translations.text(key), PlanView.class, plan.id());
        link.setQueryParameters(com.vaadin.flow.router.QueryParameters.of("ansicht", part));
        return link;
    }

    private static Component card(String headingKey, Component... parts) {
        Div card = new Div(new H2(Translations.text(headingKey)));
        card.add(parts);
        card.addClassName("mp-card");
        return card;
    }
}
