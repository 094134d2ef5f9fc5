package de.medienplan.report;

import de.medienplan.rollout.outlook.Break;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.support.Capacity;
import java.util.List;
import java.util.Optional;

/**
 * What a report on progress says.
 *
 * @param decided the decision measured by; empty if the plan is not decided
 * @param staff first-level posts on the day
 */
record ProgressFacts(
        ProgressRequest request,
        PaperText words,
        Optional<DecidedPlan> decided,
        PlanStanding standing,
        List<Break> breaks,
        NetworkState network,
        Capacity.Point staff) {}
