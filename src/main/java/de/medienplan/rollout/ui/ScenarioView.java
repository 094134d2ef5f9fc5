package de.medienplan.rollout.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.rollout.Scenarios;
import de.medienplan.rollout.StoredScenario;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;

/** One scenario: everything a rollout is planned from, to be changed. */
@Route("szenario")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class ScenarioView extends PageView implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient Scenarios scenarios;

    ScenarioView(Scenarios scenarios) {
        super("rollout.scenario");
        this.scenarios = scenarios;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        StoredScenario stored = scenarios.get(id);
        title(stored.scenario().name(), Translations.text("rollout.scenario.purpose"));
    }
}
