package de.medienplan.planning.bound;

import de.medienplan.planning.model.PlanState;

/** Says what a plan is worth to a search; less is better. */
@FunctionalInterface
public interface Objective {

    /** Not to be used at all. */
    long OUT = Long.MAX_VALUE;

    /** The planning model's own cost, {@link #OUT} if a rule is broken. */
    Objective COST = state -> state.feasible() ? state.cost() : OUT;

    /** The value of the plan in the unit of the relaxation's objective, or {@link #OUT}. */
    long value(PlanState state);
}
