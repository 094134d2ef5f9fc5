package de.medienplan.planning.risk;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;

/** A plan that completes funded schools some quarters before a programme's last date. */
public final class SaferPlan {

    private SaferPlan() {}

    /**
     * Looks for one, from a plan in hand.
     *
     * @return the starts with their cost in the scenario as it is, and whether they keep its rules
     */
    public static PlanResult find(
            Scenario scenario, int buffer, SolveOptions options, SolveListener listener, StopSignal stop) {
        PlanResult found =
                new RolloutSearch().solve(GrantBuffer.withGrantBuffer(scenario, buffer), options, listener, stop);
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        Plan plan = evaluator.plan(found.plan().starts(), null);
        return new PlanResult(plan, evaluator.evaluate(plan), found.elapsed());
    }
}
