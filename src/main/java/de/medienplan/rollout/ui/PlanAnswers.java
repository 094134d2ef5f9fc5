package de.medienplan.rollout.ui;

import de.medienplan.planning.Plan;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.plan.StoredPlan;
import java.io.Serializable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a plan that take computing: made once for a plan and kept while it stays the same. */
class PlanAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient PlanActions actions;
    private final transient Consumer<@Nullable String> open;
    private transient @Nullable Plan plan;
    private transient @Nullable StoredPlan stored;
    private transient @Nullable Plan lostOf;
    private @Nullable LostDates lost;
    private @Nullable ReasonsPart reasons;
    private @Nullable ScarcityPart scarcity;
    private @Nullable IdlePart idle;
    private @Nullable CityPart city;
    private @Nullable MeansPart means;
    private @Nullable RiskPart risk;

    PlanAnswers(PlanActions actions, Consumer<@Nullable String> open) {
        this.actions = actions;
        this.open = open;
    }

    ReasonsPart reasons(PlanEditSession session, String search) {
        forget(session);
        ReasonsPart part = reasons;
        if (part == null) {
            part = actions.reasons(session, open);
            reasons = part;
        }
        part.filter(search);
        return part;
    }

    IdlePart budget(PlanEditSession session) {
        forget(session);
        IdlePart part = idle;
        if (part == null) {
            part = actions.idle(session);
            idle = part;
        }
        return part;
    }

    ScarcityPart scarcity(PlanEditSession session) {
        forget(session);
        ScarcityPart part = scarcity;
        if (part == null) {
            part = actions.scarcity(session);
            scarcity = part;
        }
        return part;
    }

    /** About the scenario, so changes of the plan do not matter. */
    CityPart city(PlanEditSession session) {
        turnTo(session);
        CityPart part = city;
        if (part == null) {
            part = actions.city(session.stored());
            city = part;
        }
        return part;
    }

    /** About the plan as it is stored. */
    MeansPart means(PlanEditSession session) {
        turnTo(session);
        MeansPart part = means;
        if (part == null) {
            part = actions.means(session.stored());
            means = part;
        }
        return part;
    }

    /** The schools that lose a decided date, first of all that is to be told; null if none does. */
    @Nullable
    LostDates lost(PlanEditSession session) {
        if (lostOf != session.plan()) {
            lostOf = session.plan();
            lost = actions.lost(session);
        }
        return lost;
    }

    /** The stored plan on the as-of date. */
    PlanStanding standing(PlanEditSession session) {
        return actions.standing(session.stored());
    }

    /** About the plan as it is stored. */
    RiskPart risk(PlanEditSession session) {
        turnTo(session);
        RiskPart part = risk;
        if (part == null) {
            part = actions.risk(session.stored());
            risk = part;
        }
        return part;
    }

    /** On another day other dates are decided and other delays known. */
    void renew() {
        lostOf = null;
        stored = null;
        plan = null;
    }

    /** The screen may have turned to another plan. */
    private void turnTo(PlanEditSession session) {
        if (stored != session.stored()) {
            stored = session.stored();
            city = null;
            means = null;
            risk = null;
        }
    }

    private void forget(PlanEditSession session) {
        if (plan != session.plan()) {
            plan = session.plan();
            reasons = null;
            scarcity = null;
            idle = null;
        }
    }
}
