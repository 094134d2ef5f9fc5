package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.ui.Buttons;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;

/** The first planning question. */
@Order(6)
@org.springframework.stereotype.Component
class ScenarioStep implements SetupStep {

    private final Scenarios scenarios;

    ScenarioStep(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public String key() {
        return "setup.scenario";
    }

    @Override
    public boolean isDone() {
        return !scenarios.all().isEmpty();
    }

    @Override
    public Component body(LocalDate today, Runnable next) {
        return new Div(
                Buttons.primary("setup.scenario.do", () -> UI.getCurrent().navigate("szenarien")));
    }
}
