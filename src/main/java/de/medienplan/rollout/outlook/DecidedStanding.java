package de.medienplan.rollout.outlook;

import de.medienplan.rollout.plan.DecidedPlan;

/** The plan that was decided, and what has become of it. */
public record DecidedStanding(DecidedPlan decision, PlanStanding standing) {}
