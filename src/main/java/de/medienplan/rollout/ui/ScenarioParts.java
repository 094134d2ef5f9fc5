package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.ui.HistoryPanel;

/** Makes the parts of the screen of a scenario. */
@org.springframework.stereotype.Component
class ScenarioParts {

    private final Scenarios scenarios;
    private final ScenarioBuilder builder;
    private final ScenarioFunds funds;

    ScenarioParts(Scenarios scenarios, ScenarioBuilder builder, ScenarioFunds funds) {
        this.scenarios = scenarios;
        this.builder = builder;
        this.funds = funds;
    }

    /** @param rebuild makes the part anew after a change that alters its fields */
    Component make(ScenarioPart part, ScenarioEditSession work, boolean editable, Runnable rebuild) {
        return switch (part) {
            case NEEDS -> new NeedsEditor(work, editable);
            case CAPACITY -> new CapacityEditor(work, editable, rebuild);
            case MONEY -> {
                Div parts = new Div(
                        new FundsPart(funds, work, editable, rebuild), new MoneyEditor(work, editable, rebuild));
                parts.addClassName("mp-editor-parts");
                yield parts;
            }
            case SUPPORT -> new SupportEditor(work, editable);
            case GOALS -> new GoalsPart(work, editable);
            case TOGETHER -> new TogetherEditor(work, editable, rebuild);
            case ASSUMPTIONS -> new AssumptionTable(builder.of(work.stored().id()));
            case HISTORY -> new HistoryPanel(scenarios.history(work.stored().id()));
        };
    }
}
