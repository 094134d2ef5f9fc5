package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Role;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.ExampleData;
import de.medienplan.school.SampleDay;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Plans the scenarios of the council paper in the background, so that a first look finds waves, money and posts to look
 * at. The running sample brings its plan along.
 */
@Service
@Order(810)
public class SamplePlans implements ExampleData {

    private static final int SECONDS = 10;
    private static final int SEED = 1;

    private final Scenarios scenarios;
    private final PlanningRuns runs;

    SamplePlans(Scenarios scenarios, PlanningRuns runs) {
        this.scenarios = scenarios;
        this.runs = runs;
    }

    @Override
    public String what() {
        return "planning runs, in the background";
    }

    @Override
    public String role() {
        return Role.Names.PLANNING;
    }

    /** Starts a run for each sample scenario that has had none and has no plan. */
    @Override
    @MayPlan
    public int load(SampleDay sample) {
        if (sample.isRunning()) {
            return 0;
        }
        List<ScenarioRow> unplanned = scenarios.all().stream()
                .filter(scenario -> scenario.origin() == ScenarioOrigin.SAMPLE)
                .filter(scenario -> runs.of(scenario.id()).isEmpty())
                .toList();
        unplanned.forEach(scenario -> runs.start(new RunRequest(scenario.id(), SECONDS, SEED, null)));
        return unplanned.size();
    }
}
