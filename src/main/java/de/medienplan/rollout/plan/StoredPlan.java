package de.medienplan.rollout.plan;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.school.SchoolId;
import java.util.Map;

/**
 * A plan with the scenario it was made for.
 *
 * @param scenario as it was when the plan was made
 * @param register ids of the register's schools by scenario school
 */
public record StoredPlan(PlanRow row, long snapshotId, Scenario scenario, Plan plan, Map<String, SchoolId> register) {

    /** Its schools, to be found again in another plan. */
    SameSchools.Side known() {
        return new SameSchools.Side(plan.starts().keySet(), register);
    }

    /** Every figure of the plan, computed again. */
    public Evaluation evaluate() {
        return new PlanEvaluator(scenario).evaluate(plan);
    }
}
