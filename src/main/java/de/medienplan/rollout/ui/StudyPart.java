package de.medienplan.rollout.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobWatch;
import de.medienplan.rollout.run.Study;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered in the background: how to ask it, its course, and what is known.
 *
 * @param <S> the question with its answer
 * @param <A> the answer
 */
abstract class StudyPart<S extends Study<?, A>, A> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient JobFollower follower;
    private final StudyCourse course;
    private final Div result = new Div();
    private transient @Nullable HasEnabled form;
    private transient @Nullable A shown;
    private @Nullable JobId study;

    StudyPart(StudySetting setting) {
        this.follower = new JobFollower(setting.watch(), this::refresh);
        this.course = new StudyCourse(
                () -> Optional.ofNullable(study).ifPresent(this::stop), setting.mayPlan(), setting.clock());
        addClassName("mp-reasons-part");
        result.addClassName("mp-city-result");
    }

    /** Whoever looks, and the clocks. */
    record StudySetting(JobWatch watch, boolean mayPlan, Clock clock) {}

    /** Fills the part; the form is shown to those who may plan. */
    final <F extends Component & HasEnabled> void begin(
            String introKey, F asking, boolean mayPlan, Optional<S> latest, String nothingKey) {
        form = asking;
        asking.setVisible(mayPlan);
        add(new Paragraph(Translations.text(introKey)), asking, course, result);
        study = latest.map(Study::id).orElse(null);
        latest.ifPresentOrElse(this::show, () -> result.add(new Paragraph(Translations.text(nothingKey))));
    }

    /** Follows a question that was just asked. */
    final void follow(JobId asked) {
        study = asked;
        shown = null;
        result.removeAll();
        refresh();
        follower.follow(UI.getCurrent());
    }

    abstract Optional<S> find(JobId id);

    abstract void stop(JobId id);

    /** Limit for the answer in seconds, 0 if there is none. */
    abstract int seconds(S now);

    /** Who asked for what and when. */
    abstract String asked(S now);

    abstract void write(Div into, S now, A answer, boolean working);

    @Override
    protected void onAttach(AttachEvent event) {
        if (study != null) {
            follower.follow(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.leave();
    }

    private void refresh() {
        Optional.ofNullable(study).flatMap(this::find).ifPresentOrElse(this::show, follower::leave);
    }

    private void show(S now) {
        boolean over = now.job().state().isOver();
        course.show(now, seconds(now), asked(now));
        A answer = now.answer();
        if (answer != null && (over || !answer.equals(shown))) {
            shown = answer;
            result.removeAll();
            write(result, now, answer, !over);
        }
        HasEnabled asking = form;
        if (asking != null) {
            asking.setEnabled(over);
        }
        if (over) {
            study = null;
            follower.leave();
        }
    }
}
