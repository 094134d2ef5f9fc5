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
import de.medienplan.rollout.run.StudyService;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered in the background: how to ask it, its course, and what is known.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
abstract class StudyPart<Q, A> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StudyService<Q, A> studies;
    private final transient JobFollower follower;
    private final StudyCourse course;
    private final Div result = new Div();
    private transient @Nullable HasEnabled form;
    private transient @Nullable A shown;
    private @Nullable JobId study;

    StudyPart(StudyService<Q, A> studies, StudySetting setting) {
        this.studies = studies;
        this.follower = new JobFollower(setting.watch(), this::refresh);
        this.course = new StudyCourse(
                () -> Optional.ofNullable(study).ifPresent(studies::stop), setting.mayPlan(), setting.clock());
        addClassName("mp-reasons-part");
        result.addClassName("mp-city-result");
    }

    /** Whoever looks, and the clocks. */
    record StudySetting(JobWatch watch, boolean mayPlan, Clock clock) {}

    /** Fills the part; the form is shown to those who may plan. */
    final <F extends Component & HasEnabled> void begin(
            String introKey, F asking, boolean mayPlan, Optional<Study<Q, A>> latest, String nothingKey) {
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

    /** Limit for the answer in seconds, 0 if there is none. */
    abstract int seconds(Study<Q, A> now);

    /** Who asked for what and when; usually for how long. */
    String asked(Study<Q, A> now) {
        return Translations.text(
                "rollout.city.asked",
                now.job().requestedBy(),
                Names.time(now.job().requestedAt()),
                seconds(now));
    }

    abstract void write(Div into, Study<Q, A> now, A answer, boolean working);

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
        Optional.ofNullable(study).flatMap(studies::find).ifPresentOrElse(this::show, follower::leave);
    }

    private void show(Study<Q, A> now) {
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
