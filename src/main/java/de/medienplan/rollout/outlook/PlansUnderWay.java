package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.progress.ScenarioFacts;
import de.medienplan.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans as they are now: what was reported of a school stands in the place of its planned dates and payments. Every other
 * feature reads plans from here.
 */
@Service
@Transactional(readOnly = true)
public class PlansUnderWay {

    private final Plans plans;
    private final ProgressTrail trail;
    private final CurrentDay today;

    PlansUnderWay(Plans plans, ProgressTrail trail, CurrentDay today) {
        this.plans = plans;
        this.trail = trail;
        this.today = today;
    }

    /** The plan as it is on the day at hand. */
    @MayRead
    public Optional<StoredPlan> find(PlanId id) {
        return plans.find(id).map(this::now);
    }

    /** @throws de.medienplan.shared.UserException if it was deleted meanwhile */
    @MayRead
    public StoredPlan get(PlanId id) {
        return now(plans.get(id));
    }

    /** The plan beside what has become of it by the day. */
    @MayRead
    public PlanStanding standing(StoredPlan plan, LocalDate day) {
        return standing(plan, trail.at(day), day);
    }

    /** The same as it was known at a moment. */
    @MayRead
    public PlanStanding standing(StoredPlan plan, LocalDate day, Instant known) {
        return standing(plan, trail.at(day, known), day);
    }

    private static PlanStanding standing(StoredPlan plan, Map<Long, ProgressReport> reports, LocalDate day) {
        return PlanStanding.of(plan, with(plan, reports, day), reports, day);
    }

    private StoredPlan now(StoredPlan plan) {
        LocalDate day = today.get();
        return with(plan, trail.at(day), day);
    }

    private static StoredPlan with(StoredPlan plan, Map<Long, ProgressReport> reports, LocalDate day) {
        ScenarioFacts facts = new ScenarioFacts(plan.scenario(), plan.register(), reports, day);
        if (facts.isEmpty()) {
            return plan;
        }
        Scenario known = facts.scenario();
        Plan before = plan.plan();
        Plan after = new Plan(before.scenario(), facts.starts(before.starts()), before.posts(), before.cost(), null);
        return new StoredPlan(plan.row(), plan.snapshotId(), known, after, plan.register());
    }
}
