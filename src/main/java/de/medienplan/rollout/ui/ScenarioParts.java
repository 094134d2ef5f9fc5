package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.medienplan.rollout.derive.ScenarioEdits;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.ui.HistoryPanel;

/** Makes the parts of the screen of a scenario. */
@org.springframework.stereotype.Component
class ScenarioParts {

    private final Scenarios scenarios;
    private final AssumptionActions assumptions;
    private final ScenarioFunds funds;
    private final ScenarioEdits edits;
    private final GrantRule rule;

    ScenarioParts(
            Scenarios scenarios,
            AssumptionActions assumptions,
            ScenarioFunds funds,
            ScenarioEdits edits,
            GrantRule rule) {
        this.edits = edits;
        this.rule = rule;
        this.scenarios = scenarios;
        this.assumptions = assumptions;
        this.funds = funds;
    }

    /** @param rebuild makes the part again after a change that alters its fields */
    Component make(ScenarioPart part, ScenarioEditSession work, boolean editable, Runnable rebuild) {
        return switch (part) {
            case NEEDS -> new NeedsEditor(work, rule, editable);
            case CAPACITY -> new CapacityEditor(work, editable, rebuild);
            case MONEY -> {
                Div parts = new Div(
                        new FundsPart(funds, work, editable, rebuild), new MoneyEditor(work, rule, editable, rebuild));
                parts.addClassName("mp-editor-parts");
                yield parts;
            }
            case SUPPORT -> new SupportEditor(work, editable);
            case GOALS -> new GoalsPart(work, editable);
            case TOGETHER -> new TogetherEditor(work, editable, rebuild);
            case ASSUMPTIONS -> assumptions.part(work, editable, () -> reload(work, rebuild));
            case HISTORY -> new HistoryPanel(scenarios.history(work.stored().id()));
        };
    }

    /** Stores what was changed and goes on from there. */
    void save(ScenarioEditSession work) {
        work.begin(edits.save(work.stored().with(work.scenario())));
    }

    /** Goes on from what was stored meanwhile. */
    private void reload(ScenarioEditSession work, Runnable rebuild) {
        work.begin(scenarios.get(work.stored().id()));
        work.replace(work.scenario());
        rebuild.run();
    }
}
