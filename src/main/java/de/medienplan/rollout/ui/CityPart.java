package de.medienplan.rollout.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.reasons.CitySentences;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.CityProgress;
import de.medienplan.rollout.run.CityStudies;
import de.medienplan.rollout.run.CityStudyRow;
import de.medienplan.rollout.run.RunWatch;
import de.medienplan.ui.Translations;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How much money a year completes every school by a date: the question, its course, and what is known. */
class CityPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CityStudies studies;
    private final transient RunWatch watch;
    private final transient StoredPlan plan;
    private final transient CityActions actions;
    private final CityForm form;
    private final CityCourse course;
    private final Div result = new Div();
    private final AtomicBoolean pending = new AtomicBoolean();
    private transient @Nullable Runnable stopWatching;
    private transient @Nullable CityAnswer shown;
    private @Nullable Long running;

    CityPart(StoredPlan plan, CityStudies studies, RunWatch watch, CityActions actions) {
        this.plan = plan;
        this.studies = studies;
        this.watch = watch;
        this.actions = actions;
        addClassNames("mp-reasons-part", "mp-city");
        Optional<CityStudyRow> latest = studies.latest(plan);
        form = new CityForm(
                plan.scenario(),
                latest.map(CityStudyRow::by).orElseGet(() -> studies.usualDate(plan.scenario())),
                this::start);
        form.setVisible(actions.mayPlan());
        course = new CityCourse(() -> Optional.ofNullable(running).ifPresent(studies::stop), actions.mayPlan());
        result.addClassName("mp-city-result");
        add(new Paragraph(Translations.text("rollout.city.intro")), form, course, result);
        latest.ifPresentOrElse(this::begin, () -> result.add(new Paragraph(Translations.text("rollout.city.nothing"))));
    }

    private void begin(CityStudyRow row) {
        if (!row.state().isOver()) {
            running = row.id();
        }
        course.show(row);
        show(row.answer(), !row.state().isOver());
        refresh();
    }

    private void start(String by, int seconds) {
        running = studies.start(plan, by, seconds);
        shown = null;
        result.removeAll();
        watchNow(UI.getCurrent());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (running != null) {
            watchNow(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch();
    }

    private void watchNow(UI ui) {
        unwatch();
        stopWatching = watch.watch(() -> {
            if (pending.compareAndSet(false, true)) {
                ui.access(() -> {
                    pending.set(false);
                    refresh();
                });
            }
        });
    }

    private void unwatch() {
        Runnable end = stopWatching;
        if (end != null) {
            end.run();
            stopWatching = null;
        }
    }

    private void refresh() {
        Long id = running;
        Optional<CityProgress> progress = id == null ? Optional.empty() : studies.progress(id);
        progress.ifPresent(now -> {
            course.show(now);
            show(now.answer(), !now.state().isOver());
            form.setEnabled(now.state().isOver());
            if (now.state().isOver()) {
                running = null;
                unwatch();
            }
        });
        if (progress.isEmpty() && id != null) {
            running = null;
            unwatch();
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
