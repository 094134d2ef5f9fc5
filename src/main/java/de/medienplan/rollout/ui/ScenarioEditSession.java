package de.medienplan.rollout.ui;

import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.StoredScenario;
import java.util.function.UnaryOperator;

/** A stored scenario and what its reader has changed so far. */
class ScenarioEditSession {

    private final Runnable changed;
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
        draft = scenario;
        changed.run();
    }

    /** Goes on from what is stored now. */
    void begin(StoredScenario present) {
        stored = present;
        draft = present.scenario();
    }
}
