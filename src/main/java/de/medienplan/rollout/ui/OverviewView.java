package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.outlook.Overview;
import de.medienplan.rollout.outlook.Overview.Standing;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
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
            cards.add(
                    OverviewCards.next(best.get(), standing.next()),
                    OverviewCards.money(best.get(), evaluation),
                    OverviewCards.posts(best.get(), evaluation));
        } else {
            cards.add(start());
        }
        cards.add(OverviewCards.runs(standing.runs()));
        content(cards);
    }

    private static List<KeyFigure> planFigures(PlanRow plan) {
        return List.of(
                PlanFigures.planned(plan.schools(), plan.unplanned()),
                new KeyFigure(
                        "rollout.figure.best",
                        Names.euros(plan.cost().total()),
                        PlanFigures.bound(plan.cost().total(), plan.lowerBound())));
    }

    private Component start() {
        Button plan =
                Buttons.primary("rollout.overview.plan", () -> UI.getCurrent().navigate(PlanningView.class));
        return OverviewCards.card(
                "rollout.overview.noPlan", new Paragraph(Translations.text("rollout.overview.noPlan.advice")), plan);
    }
}
