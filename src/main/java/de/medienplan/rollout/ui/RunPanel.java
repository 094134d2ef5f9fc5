package de.medienplan.rollout.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunProgress;
import de.medienplan.rollout.run.RunState;
import de.medienplan.rollout.run.RunWatch;
import de.medienplan.ui.Status;
import de.medienplan.ui.Translations;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One run while it goes on: time left, cost as a falling curve, how good it is proven to be; and the way to stop it. */
class RunPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanningRuns runs;
    private final transient RunWatch watch;
    private final transient Runnable over;
    private final long runId;
    private final Div state = new Div();
    private final ProgressBar time = new ProgressBar();
    private final Span remaining = new Span();
    private final Span cost = new Span();
    private final Span gap = new Span();
    private final RunCurvePanel curve = new RunCurvePanel();
    private final Button stop;
    private final AtomicBoolean pending = new AtomicBoolean();
    private transient @Nullable Runnable stopWatching;
    private int points = -1;

    /** @param over told once when the run has ended */
    RunPanel(PlanningRuns runs, RunWatch watch, long runId, boolean mayStop, Runnable over) {
        this.runs = runs;
        this.watch = watch;
        this.runId = runId;
        this.over = over;
        addClassNames("mp-card", "mp-run");
        stop = new Button(Translations.text("rollout.run.stop"), VaadinIcon.STOP.create(), event -> stop());
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
        UI ui = event.getUI();
        stopWatching = watch.watch(() -> {
            if (pending.compareAndSet(false, true)) {
                ui.access(() -> {
                    pending.set(false);
                    refresh();
                });
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch();
    }

    private void unwatch() {
        Runnable end = stopWatching;
        if (end != null) {
            end.run();
            stopWatching = null;
        }
    }

    private void refresh() {
        Optional<RunProgress> present = runs.progress(runId);
        if (present.isEmpty()) {
            unwatch();
            return;
        }
        RunProgress progress = present.get();
        show(progress);
        if (progress.state().isOver() && stopWatching != null) {
            unwatch();
            over.run();
        }
    }

    private void show(RunProgress progress) {
        state.removeAll();
        state.add(status(progress));
        boolean running = progress.state() == RunState.RUNNING;
        long whole = progress.millis() + progress.remainingMillis();
        time.setVisible(running);
        time.setValue(whole == 0 ? 0 : Math.min(1, (double) progress.millis() / whole));
        remaining.setText(
                running ? Translations.text("rollout.run.remaining", (progress.remainingMillis() + 999) / 1000) : "");
        Long total = progress.total();
        cost.setText(total == null ? "" : Names.euros(total));
        gap.setText(words(progress));
        if (progress.curve().size() != points) {
            points = progress.curve().size();
            curve.show(progress.curve());
        }
        curve.setVisible(progress.curve().stream().anyMatch(point -> point.total() != null));
    }

    private static Status status(RunProgress progress) {
        return progress.state() == RunState.QUEUED
                ? new Status(
                        Translations.text("rollout.run.position", progress.position()), RunNames.tone(progress.state()))
                : new Status(Translations.text(progress.state().label()), RunNames.tone(progress.state()));
    }

    private static String words(RunProgress progress) {
        if (progress.failure() != null) {
            return progress.failure().in(Translations.locale());
        }
        if (progress.feasible() == null) {
            return progress.state() == RunState.RUNNING ? Translations.text("rollout.run.searching") : "";
        }
        if (!progress.feasible()) {
            return Translations.text("rollout.run.infeasible");
        }
        Long total = progress.total();
        Long bound = progress.bound();
        String unplanned = Translations.text("rollout.run.unplanned", progress.unplanned());
        return total == null || bound == null
                ? unplanned
                : unplanned + " · " + Translations.text("rollout.figure.bound", PlanFigures.gap(total, bound));
    }
}
