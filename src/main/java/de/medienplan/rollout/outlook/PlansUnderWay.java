package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.progress.ScenarioFacts;
import de.medienplan.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
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
        return PlanStanding.of(plan, trail.at(day), day);
    }

    /** The same as it was known at a moment. */
    @MayRead
    public PlanStanding standing(StoredPlan plan, LocalDate day, Instant known) {
        return PlanStanding.of(plan, trail.at(day, known), day);
    }

    private StoredPlan now(StoredPlan plan) {
        LocalDate day = today.get();
        return PlanStanding.with(plan, new ScenarioFacts(plan.scenario(), plan.register(), trail.at(day), day));
    }
}
