package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.reasons.CitySentences;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.CityStudies;
import de.medienplan.rollout.run.Study;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Optional;

/** How much money a year completes every school by a date: the question, its course, and what is known. */
class CityPart extends StudyPart<CityStudies.Question, CityAnswer> {

    private static final long serialVersionUID = 1L;

    private final transient CityStudies studies;
    private final transient StoredPlan plan;
    private final transient CityActions actions;

    CityPart(StoredPlan plan, CityStudies studies, StudySetting setting, CityActions actions) {
        super(studies, setting);
        this.plan = plan;
        this.studies = studies;
        this.actions = actions;
        addClassName("mp-city");
        Optional<Study<CityStudies.Question, CityAnswer>> latest = studies.latest(plan);
        String by = latest.map(study -> study.question().by()).orElseGet(() -> studies.usualDate(plan.scenario()));
        CityForm form =
                new CityForm(plan.scenario(), by, (date, seconds) -> follow(studies.start(plan, date, seconds)));
        begin("rollout.city.intro", form, setting.mayPlan(), latest, "rollout.city.nothing");
    }

    @Override
    int seconds(Study<CityStudies.Question, CityAnswer> now) {
        return now.question().seconds();
    }

    /** Why the plan itself may complete more or fewer schools than the usual funds. */
    private Paragraph difference(String by) {
        List<Evaluation.SchoolRow> rows = plan.evaluate().schools();
        long done = rows.stream()
                .map(Evaluation.SchoolRow::completion)
                .filter(completion -> completion != null && completion.compareTo(by) <= 0)
                .count();
        long funds = plan.scenario().budget().years().stream()
                .mapToLong(Scenario.BudgetYear::ownFunds)
                .sum();
        return new Paragraph(
                Translations.text("rollout.city.plan", Names.plan(plan.row()), done, rows.size(), Names.euros(funds)));
    }

    @Override
    void write(Div into, Study<CityStudies.Question, CityAnswer> now, CityAnswer answer, boolean working) {
        new CitySentences(plan.scenario(), answer, working)
                .write()
                .forEach(sentence -> into.add(new Paragraph(Translations.text(sentence))));
        into.add(difference(answer.by()));
        if (actions.mayPlan()) {
            actions.adopt(plan, answer).ifPresent(into::add);
        }
        if (answer.deadlines().stream().anyMatch(CityAnswer.Deadline::possible)) {
            into.add(CityCharts.dates(answer));
        }
        if (answer.levels().size() > 1) {
            into.add(CityCharts.pupils(answer));
        }
    }
}
