package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.ui.Followers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** A stored scenario and what its reader has changed so far, step by step. */
class ScenarioEditSession {

    private final Runnable changed;
    private final Followers followers = new Followers();
    private final Deque<Scenario> before = new ArrayDeque<>();
    private StoredScenario stored;
    private Scenario draft;

    ScenarioEditSession(StoredScenario stored, Runnable changed) {
        this.stored = stored;
        this.draft = stored.scenario();
        this.changed = changed;
    }

    StoredScenario stored() {
        return stored;
    }

    Scenario scenario() {
        return draft;
    }

    boolean isChanged() {
        return !draft.equals(stored.scenario());
    }

    void change(UnaryOperator<ScenarioDraft> change) {
        replace(change.apply(ScenarioDraft.of(draft)).build());
    }

    void replace(Scenario scenario) {
        if (!scenario.equals(draft)) {
            before.push(draft);
        }
        show(scenario);
    }

    /** Takes the last change back. */
    void undo() {
        if (!before.isEmpty()) {
            show(before.pop());
        }
    }

    private void show(Scenario scenario) {
        draft = scenario;
        changed.run();
        followers.tell();
    }

    /** Goes on from what is stored now. */
    void begin(StoredScenario present) {
        stored = present;
        draft = present.scenario();
        before.clear();
        followers.tell();
    }

    /** Shows a part again after each change, and when something was stored. */
    void follow(Component part, Runnable refresh) {
        followers.add(part, refresh);
    }
}
