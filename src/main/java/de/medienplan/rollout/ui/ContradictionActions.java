package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.ui.Notices;
import java.util.Optional;

/** Says before a run starts what contradicts itself in a scenario; a click takes one of the smallest repairs. */
@org.springframework.stereotype.Component
class ContradictionActions {

    private final Scenarios scenarios;

    ContradictionActions(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /**
     * Empty if nothing contradicts itself.
     *
     * @param done runs when a repair was taken or taken back
     */
    Optional<Component> part(ScenarioId id, boolean editable, Runnable done) {
        StoredScenario stored = scenarios.get(id);
        Contradictions found = Contradictions.find(stored.scenario());
        if (found.none()) {
            return Optional.empty();
        }
        ContradictionPart part = new ContradictionPart(stored.scenario(), found);
        if (editable) {
            part.offerRelease(() -> take(stored, found.released(stored.scenario()), done));
            part.offerSupply(() -> take(stored, found.supplied(stored.scenario()), done));
        }
        return Optional.of(part);
    }

    private void take(StoredScenario before, Scenario repaired, Runnable done) {
        StoredScenario saved = scenarios.save(before.with(repaired));
        done.run();
        Notices.undoable(
                Message.of("rollout.conflict.repaired", before.scenario().name()), () -> {
                    scenarios.save(saved.with(before.scenario()));
                    done.run();
                });
    }
}
