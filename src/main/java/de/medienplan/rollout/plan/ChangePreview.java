package de.medienplan.rollout.plan;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Violation;
import java.util.List;

/**
 * What a change by hand would do.
 *
 * @param scenario with the changed pins
 * @param plan with the moved schools and the posts they need
 * @param evaluation of that plan
 * @param difference cost after less cost before, in euros
 * @param newViolations rules that would be broken and are not broken now
 */
public record ChangePreview(
        Scenario scenario, Plan plan, Evaluation evaluation, CostParts difference, List<Violation> newViolations) {

    public boolean feasible() {
        return evaluation.feasible();
    }
}
