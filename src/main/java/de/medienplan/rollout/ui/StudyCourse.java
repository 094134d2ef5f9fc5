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
import de.medienplan.rollout.run.Study;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.time.Clock;

/** Whether a question is waiting, being worked on or answered; and the way to stop it. */
class StudyCourse extends Div {

    private static final long serialVersionUID = 1L;

    private final Div state = new Div();
    private final Span words = new Span();
    private final ProgressBar time = new ProgressBar();
    private final Button stop;
    private final boolean mayStop;
    private final transient Clock clock;

    StudyCourse(Runnable stopping, boolean mayStop, Clock clock) {
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

    /**
     * Shows how far it is.
     *
     * @param seconds limit for the answer, 0 if there is none
     * @param asked who asked for what, told when nothing else is
     */
    void show(Study<?, ?> study, int seconds, String asked) {
        JobRow job = study.job();
        setVisible(true);
        state.removeAll();
        state.add(JobNames.status(job.state()));
        boolean runs = job.state() == JobState.RUNNING;
        long left = study.remainingMillis(seconds, clock.instant());
        time.setVisible(runs);
        time.setIndeterminate(runs && seconds == 0);
        time.setValue(runs && seconds > 0 ? 1 - left / (seconds * 1_000.0) : 0);
        stop.setVisible(mayStop && !job.state().isOver());
        words.setText(words(job, left, asked));
    }

    private static String words(JobRow job, long left, String asked) {
        JobFailure failure = job.failure();
        if (failure != null) {
            return failure.in(Translations.locale());
        }
        return switch (job.state()) {
            case RUNNING -> left > 0 ? Translations.text("rollout.run.remaining", (left + 999) / 1000) : "";
            case QUEUED -> Translations.text("rollout.run.position", job.position());
            default -> asked;
        };
    }
}
