package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.CurrentScenario;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan that counts on a day: the decided one in force, else the best one of the scenario at hand. */
@Service
@Transactional(readOnly = true)
public class CurrentPlan {

    private final Plans plans;
    private final DecidedPlans decisions;
    private final PlansUnderWay underWay;
    private final CurrentScenario scenario;

    CurrentPlan(Plans plans, DecidedPlans decisions, PlansUnderWay underWay, CurrentScenario scenario) {
        this.plans = plans;
        this.decisions = decisions;
        this.underWay = underWay;
        this.scenario = scenario;
    }

    /** Empty while there is neither a decision nor a feasible plan. */
    @MayRead
    public Optional<StoredPlan> plan(LocalDate day) {
        return decisions
                .inForce(day)
                .map(DecidedPlan::planId)
                .or(() -> scenario.id().flatMap(plans::best).map(PlanRow::id))
                .flatMap(plans::find);
    }

    /** The plan and what has become of it by the day. */
    @MayRead
    public Optional<PlanStanding> standing(LocalDate day) {
        return plan(day).map(plan -> underWay.standing(plan, day));
    }
}
