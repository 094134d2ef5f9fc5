package de.medienplan.rollout.ui;

import com.vaadin.flow.server.VaadinSession;
import de.medienplan.rollout.scenario.CurrentScenario;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The scenario chosen in the top bar. */
@Component
class ScenarioAtHand implements CurrentScenario {

    private final ObjectProvider<ChosenScenario> chosen;

    ScenarioAtHand(ObjectProvider<ChosenScenario> chosen) {
        this.chosen = chosen;
    }

    @Override
    public Optional<ScenarioId> id() {
        return VaadinSession.getCurrent() == null
                ? Optional.empty()
                : chosen.getObject().get().map(ScenarioRow::id);
    }
}
