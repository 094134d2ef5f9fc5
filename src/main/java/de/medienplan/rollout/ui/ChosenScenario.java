package de.medienplan.rollout.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.ui.Followers;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scenario the user works with; chosen in the top bar, the one changed last until then. */
@Component
@VaadinSessionScope
class ChosenScenario implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Scenarios scenarios;
    private final transient Followers followers = new Followers();
    private @Nullable ScenarioId id;

    ChosenScenario(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** The chosen one, or the one changed last; empty if there is none at all. */
    Optional<ScenarioRow> get() {
        List<ScenarioRow> all = scenarios.all();
        return all.stream()
                .filter(row -> id != null && row.id().equals(id))
                .findFirst()
                .or(() -> all.stream()
                        .max(Comparator.comparing(
                                (ScenarioRow each) -> each.changed().at())));
    }

    List<ScenarioRow> all() {
        return scenarios.all();
    }

    void choose(ScenarioId scenarioId) {
        if (id == null || !id.equals(scenarioId)) {
            id = scenarioId;
            tell();
        }
    }

    /** Says that the list of scenarios has changed. */
    void tell() {
        followers.tell();
    }

    /** Shows a part of a page again when another is chosen or the list has changed, as long as it is there. */
    void follow(com.vaadin.flow.component.Component part, Runnable refresh) {
        followers.add(part, refresh);
    }
}
