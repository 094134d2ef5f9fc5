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
 * @param outdated whether the scenario was changed after the plan's snapshot was taken
 * @param wishes tells apart what was asked for beyond the scenario; only plans that agree in it can be compared by cost
 */
public record PlanRow(
        PlanId id,
        int version,
        ScenarioId scenarioId,
        String name,
        Result result,
        Schools schools,
        boolean outdated,
        String wishes,
        Made made) {

    /** @param lowerBound proven: no feasible plan of the same scenario costs less; null if nothing is proven */
    public record Result(
            boolean feasible, CostParts cost, @Nullable Long lowerBound) {}

    /** How many schools there are, and how many have no start. */
    public record Schools(int all, int unplanned) {}

    /** @param run the run that made it, null for a plan made by hand */
    public record Made(PlanOrigin origin, @Nullable JobId run, Instant at, String by) {}

    public boolean feasible() {
        return result.feasible();
    }

    public CostParts cost() {
        return result.cost();
    }

    /** What other features call the plan: its scenario and its name, or number and day if it has none. */
    public String nameIn(String scenario) {
        LocalDate day = LocalDate.ofInstant(made.at(), ZoneId.systemDefault());
        return scenario
                + " · "
                + (name.isEmpty() ? Texts.german(Message.of("rollout.plan.unnamed", id.toString(), day)) : name);
    }
}
