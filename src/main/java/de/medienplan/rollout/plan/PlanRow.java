package de.medienplan.rollout.plan;

import de.medienplan.jobs.JobId;
import de.medienplan.planning.CostParts;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the list.
 *
 * @param lowerBound proven: no feasible plan of the same scenario costs less; null if nothing is proven
 * @param outdated whether the scenario was changed after the plan's snapshot was taken
 * @param run the run that made it, null for a plan made by hand
 */
public record PlanRow(
        PlanId id,
        int version,
        ScenarioId scenarioId,
        String name,
        PlanOrigin origin,
        boolean feasible,
        CostParts cost,
        @Nullable Long lowerBound,
        int schools,
        int unplanned,
        boolean outdated,
        @Nullable JobId run,
        Instant createdAt,
        String createdBy) {

    /** What other features call the plan: its scenario and its name, or number and day if it has none. */
    public String nameIn(String scenario) {
        LocalDate day = LocalDate.ofInstant(createdAt, ZoneId.systemDefault());
        return scenario
                + " · "
                + (name.isEmpty() ? Texts.german(Message.of("rollout.plan.unnamed", id.toString(), day)) : name);
    }
}
