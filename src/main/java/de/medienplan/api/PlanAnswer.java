package de.medienplan.api;

import de.medienplan.planning.CostParts;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.PlanRow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the list.
 *
 * @param name as people gave it, may be empty
 * @param decision null if it was never decided
 */
record PlanAnswer(
        long id,
        int version,
        String name,
        Scenario scenario,
        @Nullable Decision decision,
        Result result,
        Cost cost,
        Instant madeAt,
        String madeBy) {

    record Scenario(long id, String name) {}

    /** @param inForce whether it is the one that counts on the day */
    record Decision(String number, LocalDate decidedOn, String decidedBy, String paper, boolean inForce) {}

    /**
     * @param feasible whether it breaks no rule
     * @param outdated whether its scenario was changed after it was made
     */
    record Result(boolean feasible, boolean outdated, int schools, int unplanned) {}

    /** Euros of the rating, part by part; posts are the only ones that are paid. */
    record Cost(String total, String waiting, String posts, String forfeitedGrants, String moves, String unplanned) {

        static Cost of(CostParts cost) {
            return new Cost(
                    Money.of(cost.total()),
                    Money.of(cost.waiting()),
                    Money.of(cost.posts()),
                    Money.of(cost.forfeitedGrants()),
                    Money.of(cost.moves()),
                    Money.of(cost.unplanned()));
        }
    }

    static PlanAnswer of(PlanRow plan, String scenario, @Nullable DecidedPlan decided, boolean inForce) {
        return new PlanAnswer(
                plan.id().value(),
                plan.version(),
                plan.name(),
                new Scenario(plan.scenarioId().value(), scenario),
                decided == null
                        ? null
                        : new Decision(
                                decided.number(),
                                decided.decidedOn(),
                                decided.decision().decidedBy(),
                                decided.decision().paper(),
                                inForce),
                new Result(
                        plan.feasible(),
                        plan.outdated(),
                        plan.schools().all(),
                        plan.schools().unplanned()),
                Cost.of(plan.cost()),
                plan.made().at(),
                plan.made().by());
    }
}
