package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.medienplan.rollout.run.CityProgress;
import de.medienplan.rollout.run.CityStudyRow;
import de.medienplan.rollout.run.RunFailure;
import de.medienplan.rollout.run.RunState;
import de.medienplan.ui.Status;
import de.medienplan.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Whether a question is waiting, being worked on or answered; and the way to stop it. */
class CityCourse extends Div {

    private static final long serialVersionUID = 1L;

    private final Div state = new Div();
    private final Span words = new Span();
    private final ProgressBar time = new ProgressBar();
    private final Button stop;
    private final boolean mayStop;

    CityCourse(Runnable stopping, boolean mayStop) {
        this.mayStop = mayStop;
        stop = new Button(Translations.text("rollout.city.stop"), VaadinIcon.STOP.create(), event -> stopping.run());
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stop.setVisible(false);
        words.addClassName("mp-run-time");
        Div line = new Div(state, words, stop);
        line.addClassName("mp-run-line");
        time.setVisible(false);
        add(line, time);
        setVisible(false);
    }

    /** A question of which only what is stored is known. */
    void show(CityStudyRow row) {
        show(row.state(), row.failure());
        words.setText(Translations.text(
                "rollout.city.asked", row.requestedBy(), Names.time(row.requestedAt()), row.seconds()));
    }

    void show(CityProgress now) {
        show(now.state(), now.failure());
        boolean runs = now.state() == RunState.RUNNING;
        time.setVisible(runs);
        stop.setVisible(mayStop && !now.state().isOver());
        if (runs) {
            time.setValue(Math.min(1, (double) now.millis() / now.limitMillis()));
            words.setText(Translations.text(
                    "rollout.run.remaining", (Math.max(0, now.limitMillis() - now.millis()) + 999) / 1000));
        } else if (now.failure() == null) {
            words.setText("");
        }
    }

    private void show(RunState now, @Nullable RunFailure failure) {
        setVisible(true);
        state.removeAll();
        state.add(new Status(Translations.text(now.label()), RunNames.tone(now)));
        if (failure != null) {
            words.setText(failure.in(Translations.locale()));
        }
    }
}
