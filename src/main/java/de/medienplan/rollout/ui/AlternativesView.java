package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.jobs.JobWatch;
import de.medienplan.rollout.run.AlternativeStudies;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** Clearly different good plans of the chosen scenario, to choose one of. */
@Route("alternativen")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class AlternativesView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient AlternativeStudies studies;
    private final transient ChosenScenario chosen;
    private final AsOfDate asOf;
    private final transient StudyPart.StudySetting setting;

    AlternativesView(
            AlternativeStudies studies,
            ChosenScenario chosen,
            JobWatch watch,
            AuthenticationContext user,
            AsOfDate asOf,
            Clock clock) {
        super("alternative.page");
        this.studies = studies;
        this.chosen = chosen;
        this.asOf = asOf;
        this.setting = new StudyPart.StudySetting(watch, user.hasRole(Role.Names.PLANNING), clock);
        chosen.follow(this, this::refresh);
        refresh();
    }

    private void refresh() {
        Optional<ScenarioRow> scenario = chosen.get();
        if (scenario.isEmpty()) {
            content(new EmptyState(
                    "rollout.planning.empty",
                    Buttons.plain("rollout.planning", () -> UI.getCurrent().navigate(PlanningView.class))));
            return;
        }
        title(
                Translations.text("alternative.page"),
                Translations.text("alternative.of", scenario.get().name()));
        actions(Buttons.plain("rollout.planning", () -> UI.getCurrent().navigate(PlanningView.class)));
        content(new AlternativesPart(scenario.get().id(), studies, setting, asOf::get));
    }
}
