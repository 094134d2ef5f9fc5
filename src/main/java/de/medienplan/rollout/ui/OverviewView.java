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
import de.medienplan.grant.GrantLineTables;
import de.medienplan.grant.GrantLines;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.rollout.outlook.Agenda;
import de.medienplan.rollout.outlook.Overview;
import de.medienplan.rollout.outlook.Overview.Situation;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each department asks first, answered for the as-of date by the decided plan, else by the best one of the scenario. */
@Route("")
@Menu(title = "rollout.overview", order = 100, icon = "vaadin:dashboard")
@StyleSheet("context://styles/rollout.css")
@StyleSheet("context://styles/progress.css")
@RolesAllowed(Role.Names.READER)
class OverviewView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient Overview overview;
    private final transient Agenda agenda;
    private final transient GrantLines lines;
    private final transient ScenarioActions actions;
    private final transient ChosenScenario chosen;
    private final AsOfDate asOf;
    private final boolean editable;

    OverviewView(
            Overview overview,
            Agenda agenda,
            GrantLines lines,
            ScenarioActions actions,
            ChosenScenario chosen,
            AsOfDate asOf,
            AuthenticationContext user) {
        super("rollout.overview");
        this.overview = overview;
        this.agenda = agenda;
        this.lines = lines;
        this.actions = actions;
        this.chosen = chosen;
        this.asOf = asOf;
        this.editable = user.hasRole(Role.Names.PLANNING);
        chosen.follow(this, this::refresh);
        asOf.follow(this, this::refresh);
        refresh();
    }

    private void refresh() {
        Optional<Situation> situation = chosen.get().map(scenario -> overview.of(scenario.id(), asOf.get()));
        long schools = overview.schools();
        if (situation.isEmpty()) {
            figures(List.of(new KeyFigure("rollout.overview.schools", Names.number(schools))));
            EmptyState begin = new EmptyState("rollout.overview.empty", actions.everything(editable, schools));
            if (schools == 0) {
                content(begin);
            } else {
                content(begin, tiles(Optional.empty()));
            }
            return;
        }
        show(situation.get(), schools);
    }

    /** One look: what is late, next, lapsing and to be decided. */
    private Div tiles(Optional<PlanStanding> plan) {
        LocalDate day = asOf.get();
        Agenda.Look look = agenda.on(day, plan);
        Div cards = new Div(
                OverviewCards.late(plan, look, day),
                OverviewCards.next(plan, look, day),
                OverviewCards.lapsing(look, day),
                OverviewCards.toDecide(look, day));
        cards.addClassName("mp-tiles");
        return cards;
    }

    private void show(Situation situation, long schools) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                "rollout.overview.schools", Names.number(schools), Translations.text("rollout.overview.schoolsNote")));
        figures.add(situation.decided().map(OverviewView::decided).orElseGet(() -> scenario(situation)));
        situation
                .plan()
                .ifPresentOrElse(
                        standing -> figures.addAll(
                                planFigures(standing, situation.decided().isPresent())),
                        () -> figures.add(new KeyFigure(
                                "rollout.figure.best", Formats.MISSING, Translations.text("rollout.figure.bestNone"))));
        figures(figures);
        Div cards = tiles(situation.plan());
        situation
                .plan()
                .ifPresentOrElse(
                        standing -> cards.add(
                                OverviewCards.grants(standing, applied()),
                                OverviewCards.posts(standing.plan().row(), standing.expected())),
                        () -> cards.add(start()));
        if (editable) {
            cards.add(OverviewCards.runs(situation.runs()));
        }
        content(cards);
    }

    private Optional<Table> applied() {
        return Rights.has(MayReadGrants.class)
                ? Optional.of(GrantLineTables.inWords(
                        lines.of(GrantLines.Level.PROGRAMME, Optional.empty(), asOf.get()), Translations.locale()))
                : Optional.empty();
    }

    private static KeyFigure decided(DecidedPlan decided) {
        return new KeyFigure(
                "decision.figure",
                Translations.text("decision.short", decided.number(), decided.decidedOn()),
                decided.planName());
    }

    private static KeyFigure scenario(Situation situation) {
        return new KeyFigure(
                "rollout.figure.scenario",
                situation.scenario().name(),
                Translations.text(
                        "rollout.overview.plans", situation.scenario().plans().count()));
    }

    private static List<KeyFigure> planFigures(PlanStanding standing, boolean decided) {
        PlanRow plan = standing.plan().row();
        long late = standing.schools().stream()
                .filter(school -> school.standing().late())
                .count();
        KeyFigure third = decided
                ? new KeyFigure(
                                "progress.figure.late",
                                Names.number(late),
                                Translations.text("progress.figure.lateNote", asText(standing)))
                        .tone(late == 0 ? Tone.GOOD : Tone.DANGER)
                : PlanFigures.investment(OverviewCards.money(standing));
        return List.of(PlanFigures.planned(plan.schools().all(), plan.schools().unplanned()), third);
    }

    private static String asText(PlanStanding standing) {
        return Formats.date(standing.day(), Translations.locale());
    }

    private Component start() {
        Button plan =
                Buttons.primary("rollout.overview.plan", () -> UI.getCurrent().navigate(PlanningView.class));
        return OverviewCards.card(
                "rollout.overview.noPlan", new Paragraph(Translations.text("rollout.overview.noPlan.advice")), plan);
    }
}
