package de.medienplan.planning;

import java.time.Duration;

/**
 * What a run ends with.
 *
 * @param plan best plan found, with cost and proven bound; feasible if any feasible plan was found
 * @param evaluation the plan in all detail
 * @param elapsed what the run took
 */
public record PlanResult(Plan plan, Evaluation evaluation, Duration elapsed) {

    public boolean feasible() {
        return evaluation.feasible();
    }
}
