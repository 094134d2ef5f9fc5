package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.jobs.JobWatch;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.planning.city.YearlyFunds;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.CityStudies;
import de.medienplan.rollout.run.MeansStudies;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Questions about more than the plan at hand: more means, or the whole city, and what can be done with the answer. */
@org.springframework.stereotype.Component
class CityActions {

    private final CityStudies studies;
    private final MeansStudies means;
    private final JobWatch watch;
    private final Scenarios scenarios;
    private final AuthenticationContext user;
    private final ObjectProvider<ChosenScenario> chosen;
    private final Clock clock;

    CityActions(
            CityStudies studies,
            MeansStudies means,
            JobWatch watch,
            Scenarios scenarios,
            AuthenticationContext user,
            ObjectProvider<ChosenScenario> chosen,
            Clock clock) {
        this.clock = clock;
        this.means = means;
        this.studies = studies;
        this.watch = watch;
        this.scenarios = scenarios;
        this.user = user;
        this.chosen = chosen;
    }

    CityPart part(StoredPlan plan) {
        return new CityPart(plan, studies, new StudyPart.StudySetting(watch, mayPlan(), clock), this);
    }

    MeansPart means(StoredPlan plan) {
        return new MeansPart(plan, means, new StudyPart.StudySetting(watch, mayPlan(), clock));
    }

    boolean mayPlan() {
        return user.hasRole(Role.Names.PLANNING);
    }

    /** Makes a scenario with the money that is shown to be enough; empty if none is. */
    Optional<Button> adopt(StoredPlan plan, CityAnswer answer) {
        return answer.asked().map(CityAnswer.Deadline::enough).map(enough -> {
            Button adopt = Buttons.icon(
                    VaadinIcon.COPY,
                    Buttons.plain(Message.of("rollout.city.adopt", enough), () -> create(plan, answer, enough)));
            adopt.addClassName("mp-city-adopt");
            return adopt;
        });
    }

    private void create(StoredPlan plan, CityAnswer answer, long enough) {
        Scenario original = plan.scenario();
        String name = scenarios.freeName(
                Translations.text("rollout.city.name", original.name(), Formats.quarter(answer.by())));
        Scenario scenario = ScenarioDraft.of(new YearlyFunds(original).with(enough))
                .name(name)
                .build();
        ScenarioId id = scenarios.createFrom(plan.row().scenarioId(), scenario, plan.register());
        chosen.getObject().choose(id);
        UI.getCurrent().navigate(PlanningView.class);
        Notices.done("rollout.city.adopted", name);
    }
}
