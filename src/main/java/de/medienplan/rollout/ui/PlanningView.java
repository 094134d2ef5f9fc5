package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.jobs.JobRow;
import de.medienplan.jobs.JobState;
import de.medienplan.jobs.JobWatch;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.run.DecidedDates;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunRequest;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Planning the chosen scenario: start a run, watch it, look at what came out. */
@Route("planung")
@Menu(title = "rollout.planning", order = 110, icon = "vaadin:road-branches")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class PlanningView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient PlanningRuns runs;
    private final transient JobWatch watch;
    private final transient Plans plans;
    private final transient ChosenScenario chosen;
    private final transient ScenarioActions actions;
    private final transient ContradictionActions contradictions;
    private final boolean editable;

    PlanningView(
            PlanningRuns runs,
            JobWatch watch,
            Plans plans,
            ChosenScenario chosen,
            ScenarioActions actions,
            ContradictionActions contradictions,
            AuthenticationContext user,
            AsOfDate asOf) {
        super("rollout.planning");
        this.runs = runs;
        this.watch = watch;
        this.plans = plans;
        this.chosen = chosen;
        this.actions = actions;
        this.contradictions = contradictions;
        this.editable = user.hasRole(Role.Names.PLANNING);
        chosen.follow(this, this::refresh);
        asOf.follow(this, this::refresh);
        refresh();
    }

    private void refresh() {
        Optional<ScenarioRow> scenario = chosen.get();
        if (scenario.isEmpty()) {
            figures(List.of());
            content(new EmptyState("rollout.planning.empty", actions.firstSteps(editable)));
            return;
        }
        show(scenario.get());
    }

    private void show(ScenarioRow scenario) {
        List<PlanRow> rows = plans.of(scenario.id());
        List<RunRow> past = runs.of(scenario.id());
        figures(figures(scenario));
        Button edit = Buttons.plain(
                "rollout.scenario.open",
                () -> UI.getCurrent().navigate(ScenarioView.class, scenario.id().value()));
        actions(edit, Buttons.plain("alternative.page", () -> UI.getCurrent().navigate(AlternativesView.class)));
        List<Component> parts = new ArrayList<>();
        contradictions.part(scenario.id(), editable, this::refresh).ifPresent(parts::add);
        if (editable) {
            parts.add(new StartForm(scenario, rows, actions.hasDecision(), this::start));
        }
        runs.active().stream()
                .sorted(Comparator.comparing(run -> !isOf(scenario, run)))
                .forEach(run -> parts.add(panel(scenario, run)));
        parts.add(new H2(Translations.text("rollout.plans")));
        parts.add(rows.isEmpty() && past.isEmpty() ? note("rollout.plans.none") : new PlansGrid(rows, past));
        Div column = new Div(parts.toArray(Component[]::new));
        column.addClassName("mp-planning");
        content(column);
    }

    private Component panel(ScenarioRow scenario, RunRow run) {
        if (isOf(scenario, run)) {
            return new RunPanel(runs, watch, run.id(), editable, this::refresh);
        }
        JobRow job = run.job();
        Card other = new Card();
        other.setText(Translations.text(
                job.state() == JobState.QUEUED ? "rollout.run.otherWaiting" : "rollout.run.other",
                job.requestedBy(),
                run.scenarioName(),
                job.position()));
        other.addClassName("mp-run-other");
        return other;
    }

    private static boolean isOf(ScenarioRow scenario, RunRow run) {
        return run.request().scenarioId().equals(scenario.id());
    }

    private static Component note(String key) {
        Div note = new Div(Translations.text(key));
        note.addClassName("mp-note");
        return note;
    }

    private void start(RunRequest request, DecidedDates dates) {
        try {
            runs.start(request, dates);
            refresh();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    private List<KeyFigure> figures(ScenarioRow scenario) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                "rollout.figure.scenario",
                scenario.name(),
                Translations.text(
                        "rollout.figure.horizon",
                        Formats.quarter(scenario.horizon().from()),
                        Formats.quarter(scenario.horizon().to()))));
        figures.add(new KeyFigure("rollout.figure.schools", Names.number(scenario.schools())));
        figures.add(new KeyFigure(
                "rollout.figure.ownFunds",
                Names.euros(scenario.ownFunds()),
                Translations.text("rollout.figure.ownFundsNote")));
        int compared = Plans.comparable(plans.of(scenario.id())).size();
        Optional<PlanRow> best = plans.best(scenario.id());
        figures.add(best.map(plan -> best(plan, compared))
                .orElseGet(() -> new KeyFigure(
                        "rollout.figure.best", Formats.MISSING, Translations.text("rollout.figure.bestNone"))));
        return figures;
    }

    private static KeyFigure best(PlanRow plan, int compared) {
        Long bound = plan.result().lowerBound();
        String note = bound == null
                ? Translations.text("rollout.run.unplanned", plan.schools().unplanned())
                : Translations.text(
                        "rollout.figure.bound", PlanFigures.gap(plan.cost().total(), bound));
        return new KeyFigure(
                        "rollout.figure.best",
                        Names.euros(plan.cost().total()),
                        note + " · " + Translations.text("decision.compared", compared))
                .tone(Tone.GOOD);
    }
}
