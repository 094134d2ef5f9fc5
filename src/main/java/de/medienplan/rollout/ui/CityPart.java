package de.medienplan.rollout.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.jobs.JobWatch;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.reasons.CitySentences;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.CityStudies;
import de.medienplan.rollout.run.CityStudyRow;
import de.medienplan.ui.Translations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much money a year completes every school by a date: the question, its course, and what is known. */
class CityPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CityStudies studies;
    private final transient JobFollower follower;
    private final transient StoredPlan plan;
    private final transient CityActions actions;
    private final CityForm form;
    private final CityCourse course;
    private final Div result = new Div();
    private transient @Nullable CityAnswer shown;
    private @Nullable Long study;

    CityPart(StoredPlan plan, CityStudies studies, JobWatch watch, CityActions actions) {
        this.plan = plan;
        this.studies = studies;
        this.follower = new JobFollower(watch, this::refresh);
        this.actions = actions;
        addClassNames("mp-reasons-part", "mp-city");
        Optional<CityStudyRow> latest = studies.latest(plan);
        form = new CityForm(
                plan.scenario(),
                latest.map(CityStudyRow::by).orElseGet(() -> studies.usualDate(plan.scenario())),
                this::start);
        form.setVisible(actions.mayPlan());
        course = new CityCourse(
                () -> Optional.ofNullable(study).ifPresent(studies::stop), actions.mayPlan(), actions.clock());
        result.addClassName("mp-city-result");
        add(new Paragraph(Translations.text("rollout.city.intro")), form, course, result);
        study = latest.map(row -> row.job().id()).orElse(null);
        latest.ifPresentOrElse(this::show, () -> result.add(new Paragraph(Translations.text("rollout.city.nothing"))));
    }

    private void start(String by, int seconds) {
        study = studies.start(plan, by, seconds);
        shown = null;
        result.removeAll();
        refresh();
        follower.follow(UI.getCurrent());
    }

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

    private void show(CityStudyRow now) {
        boolean over = now.job().state().isOver();
        course.show(now);
        show(now.answer(), !over);
        form.setEnabled(over);
        if (over) {
            study = null;
            follower.leave();
        }
    }

    private void show(@Nullable CityAnswer answer, boolean working) {
        if (answer == null || (working && answer.equals(shown))) {
            return;
        }
        shown = answer;
        result.removeAll();
        new CitySentences(plan.scenario(), answer, working)
                .write()
                .forEach(sentence -> result.add(new Paragraph(Translations.text(sentence))));
        if (actions.mayPlan()) {
            actions.adopt(plan, answer).ifPresent(result::add);
        }
        if (answer.deadlines().stream().anyMatch(CityAnswer.Deadline::possible)) {
            result.add(CityCharts.dates(answer));
        }
        if (answer.levels().size() > 1) {
            result.add(CityCharts.pupils(answer));
        }
    }
}
