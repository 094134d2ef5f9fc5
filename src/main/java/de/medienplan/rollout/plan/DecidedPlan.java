package de.medienplan.rollout.plan;

import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan that was decided.
 *
 * @param scenarioId of the plan
 * @param planName scenario and plan, as other features name it
 */
public record DecidedPlan(
        long id,
        DecisionDraft decision,
        ScenarioId scenarioId,
        String planName,
        Instant recordedAt,
        String recordedBy) {

    public PlanId planId() {
        return decision.planId();
    }

    public String number() {
        return decision.number();
    }

    public LocalDate decidedOn() {
        return decision.decidedOn();
    }
}
