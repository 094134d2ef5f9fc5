package de.medienplan.rollout.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.medienplan.jobs.JobFailure;
import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobState;
import de.medienplan.jobs.JobWatch;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunProgress;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Status;
import de.medienplan.ui.Translations;
import java.util.Optional;

/** One run while it goes on: time left, cost as a falling curve, how good it is proven to be; and the way to stop it. */
class RunPanel extends Card {

    private static final long serialVersionUID = 1L;

    private final transient PlanningRuns runs;
    private final transient JobFollower follower;
    private final transient Runnable over;
    private final JobId runId;
    private final Div state = new Div();
    private final ProgressBar time = new ProgressBar();
    private final Span remaining = new Span();
    private final Span cost = new Span();
    private final Span gap = new Span();
    private final RunCurvePanel curve = new RunCurvePanel();
    private final Button stop;
    private int points = -1;

    /** @param over told once when the run has ended */
    RunPanel(PlanningRuns runs, JobWatch watch, JobId runId, boolean mayStop, Runnable over) {
        this.runs = runs;
        this.follower = new JobFollower(watch, this::refresh);
        this.runId = runId;
        this.over = over;
        addClassName("mp-run");
        stop = Buttons.icon(VaadinIcon.STOP, Buttons.plain("rollout.run.stop", () -> stop()));
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stop.setVisible(mayStop);
        cost.addClassName("mp-run-cost");
        remaining.addClassName("mp-run-time");
        Div line = new Div(state, cost, gap, remaining, stop);
        line.addClassName("mp-run-line");
        line.getElement().setAttribute("aria-live", "off");
        add(line, time, curve);
        refresh();
    }

    private void stop() {
        stop.setEnabled(false);
        runs.stop(runId);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follower.follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.leave();
    }

    private void refresh() {
        Optional<RunProgress> present = runs.progress(runId);
        present.ifPresent(this::show);
        if (present.map(progress -> progress.state().isOver()).orElse(true) && follower.follows()) {
            follower.leave();
            over.run();
        }
    }

    private void show(RunProgress progress) {
        state.removeAll();
        state.add(status(progress));
        boolean running = progress.state() == JobState.RUNNING;
        long whole = progress.millis() + progress.remainingMillis();
        time.setVisible(running);
        time.setValue(whole == 0 ? 0 : Math.min(1, (double) progress.millis() / whole));
        remaining.setText(
                running ? Translations.text("rollout.run.remaining", (progress.remainingMillis() + 999) / 1000) : "");
        Long total = progress.total();
        cost.setText(total == null ? "" : Translations.text("rollout.run.rating", Names.euros(total)));
        gap.setText(words(progress));
        if (progress.curve().size() != points) {
            points = progress.curve().size();
            curve.show(progress.curve());
        }
        curve.setVisible(progress.curve().stream().anyMatch(point -> point.total() != null));
    }

    private static Status status(RunProgress progress) {
        return progress.state() == JobState.QUEUED
                ? new Status(
                        Translations.text(
                                "rollout.run.position", progress.run().job().position()),
                        JobNames.tone(progress.state()))
                : JobNames.status(
                        progress.state(),
                        progress.found() == null || progress.found().feasible());
    }

    private static String words(RunProgress progress) {
        JobFailure failure = progress.run().job().failure();
        if (failure != null) {
            return failure.in(Translations.locale());
        }
        RunProgress.Found found = progress.found();
        if (found == null) {
            return progress.state() == JobState.RUNNING ? Translations.text("rollout.run.searching") : "";
        }
        if (!found.feasible()) {
            return Translations.text("rollout.run.infeasible");
        }
        Long total = progress.total();
        Long bound = progress.bound();
        String unplanned = Translations.text("rollout.run.unplanned", found.unplanned());
        return total == null || bound == null
                ? unplanned
                : unplanned + " · " + Translations.text("rollout.figure.bound", PlanFigures.gap(total, bound));
    }
}
