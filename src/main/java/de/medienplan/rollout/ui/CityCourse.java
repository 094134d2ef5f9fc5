package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.medienplan.jobs.JobFailure;
import de.medienplan.jobs.JobRow;
import de.medienplan.jobs.JobState;
import de.medienplan.rollout.run.CityStudyRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.time.Clock;

/** Whether a question is waiting, being worked on or answered; and the way to stop it. */
class CityCourse extends Div {

    private static final long serialVersionUID = 1L;

    private final Div state = new Div();
    private final Span words = new Span();
    private final ProgressBar time = new ProgressBar();
    private final Button stop;
    private final boolean mayStop;
    private final transient Clock clock;

    CityCourse(Runnable stopping, boolean mayStop, Clock clock) {
        this.clock = clock;
        this.mayStop = mayStop;
        stop = Buttons.icon(VaadinIcon.STOP, Buttons.plain("rollout.city.stop", stopping::run));
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stop.setVisible(false);
        words.addClassName("mp-run-time");
        Div line = new Div(state, words, stop);
        line.addClassName("mp-run-line");
        time.setVisible(false);
        add(line, time);
        setVisible(false);
    }

    void show(CityStudyRow study) {
        JobRow job = study.job();
        setVisible(true);
        state.removeAll();
        state.add(JobNames.status(job.state()));
        boolean runs = job.state() == JobState.RUNNING;
        long left = study.remainingMillis(clock.instant());
        time.setVisible(runs);
        time.setValue(runs ? 1 - left / (study.seconds() * 1_000.0) : 0);
        stop.setVisible(mayStop && !job.state().isOver());
        words.setText(words(study, left));
    }

    private static String words(CityStudyRow study, long left) {
        JobRow job = study.job();
        JobFailure failure = job.failure();
        if (failure != null) {
            return failure.in(Translations.locale());
        }
        return switch (job.state()) {
            case RUNNING -> Translations.text("rollout.run.remaining", (left + 999) / 1000);
            case QUEUED -> Translations.text("rollout.run.position", job.position());
            default ->
                Translations.text(
                        "rollout.city.asked", job.requestedBy(), Names.time(job.requestedAt()), study.seconds());
        };
    }
}
