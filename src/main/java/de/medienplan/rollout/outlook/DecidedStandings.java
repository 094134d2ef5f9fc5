package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.Plans;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided about the schools; a draft never counts here. */
@Service
@Transactional(readOnly = true)
public class DecidedStandings {

    private final DecidedPlans decisions;
    private final Plans plans;
    private final PlansUnderWay underWay;

    DecidedStandings(DecidedPlans decisions, Plans plans, PlansUnderWay underWay) {
        this.decisions = decisions;
        this.plans = plans;
        this.underWay = underWay;
    }

    /** The decision in force on the day; empty if none was taken by then. */
    @MayRead
    public Optional<DecidedStanding> on(LocalDate day) {
        return decisions
                .inForce(day)
                .map(decision -> new DecidedStanding(decision, underWay.standing(plans.get(decision.planId()), day)));
    }
}
