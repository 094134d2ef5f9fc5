package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.planning.alternative.Alternative;
import de.medienplan.rollout.run.AlternativeStudies;
import de.medienplan.rollout.run.Study;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Alternatives of a scenario: ordered, made in the background, put side by side, one chosen. */
class AlternativesPart extends StudyPart<AlternativeStudies.Question, AlternativeStudies.Answer> {

    private static final long serialVersionUID = 1L;

    private final transient AlternativeStudies studies;
    private final ScenarioId scenario;
    private final boolean mayPlan;

    /** @param day the as-of date when it is asked for */
    AlternativesPart(ScenarioId scenario, AlternativeStudies studies, StudySetting setting, Supplier<LocalDate> day) {
        super(studies, setting);
        this.scenario = scenario;
        this.studies = studies;
        this.mayPlan = setting.mayPlan();
        AlternativesForm form = new AlternativesForm(seconds -> follow(studies.start(scenario, seconds, day.get())));
        begin("alternative.intro", form, mayPlan, studies.latest(scenario), "alternative.nothing");
    }

    @Override
    int seconds(Study<AlternativeStudies.Question, AlternativeStudies.Answer> now) {
        return now.question().seconds();
    }

    @Override
    void write(
            Div into,
            Study<AlternativeStudies.Question, AlternativeStudies.Answer> now,
            AlternativeStudies.Answer answer,
            boolean working) {
        if (answer.alternatives().isEmpty()) {
            into.add(new Paragraph(Translations.text("alternative.none")));
            return;
        }
        boolean fits = studies.fits(now, scenario);
        if (!fits) {
            into.add(new Status(Translations.text("alternative.outdated"), Tone.WARNING));
        }
        into.add(
                new Paragraph(Translations.text(
                        "alternative.found", answer.alternatives().size())),
                new AlternativesTable(answer.alternatives(), mayPlan && !working, one -> choose(now, one)));
    }

    private void choose(Study<AlternativeStudies.Question, AlternativeStudies.Answer> study, Alternative one) {
        String name = Translations.text(
                "alternative.name", Translations.text(one.wish().label()));
        UI.getCurrent()
                .navigate(
                        PlanView.class,
                        studies.choose(study, scenario, one, name).value());
        Notices.done("alternative.chosen", name);
    }
}
