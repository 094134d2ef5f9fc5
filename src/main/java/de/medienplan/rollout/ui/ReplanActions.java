package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.rollout.derive.ReplanRequest;
import de.medienplan.rollout.derive.Replanning;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunRequest;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** „Ab heute neu planen“: makes the next scenario of a plan and begins to plan it from that plan. */
@Component
class ReplanActions {

    private static final int SEED = 1;

    private final Replanning replanning;
    private final PlanningRuns runs;
    private final Scenarios scenarios;
    private final ObjectProvider<ChosenScenario> chosen;
    private final ObjectProvider<AsOfDate> asOf;

    ReplanActions(
            Replanning replanning,
            PlanningRuns runs,
            Scenarios scenarios,
            ObjectProvider<ChosenScenario> chosen,
            ObjectProvider<AsOfDate> asOf) {
        this.replanning = replanning;
        this.runs = runs;
        this.scenarios = scenarios;
        this.chosen = chosen;
        this.asOf = asOf;
    }

    Button button(StoredPlan plan) {
        Button button = Buttons.icon(VaadinIcon.FORWARD, Buttons.plain("rollout.replan", () -> ask(plan)));
        button.setId("replan");
        return button;
    }

    private void ask(StoredPlan plan) {
        new ReplanDialog(replanning, plan, asOf.getObject().get(), scenarios::freeName)
                .open((wanted, seconds) -> create(plan, wanted, seconds));
    }

    private void create(StoredPlan plan, ReplanRequest wanted, int seconds) {
        ScenarioId id = replanning.create(plan, wanted);
        runs.start(new RunRequest(id, seconds, SEED, plan.row().id()));
        chosen.getObject().choose(id);
        UI.getCurrent().navigate(PlanningView.class);
    }
}
