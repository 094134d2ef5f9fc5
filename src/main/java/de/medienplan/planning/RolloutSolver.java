package de.medienplan.planning;

/**
 * Looks for the cheapest feasible plan of a scenario and proves how far from the best it is. Stateless: one solver may
 * serve many runs at once.
 */
public interface RolloutSolver {

    /**
     * Plans; blocks until the time is up, the plan is proven best, or {@code stop} is raised. Whenever it ends, the best
     * plan so far comes back. If no feasible plan was found, the result's evaluation names the rules and schools that
     * clash.
     *
     * @param listener told about better plans and bounds, at most four times a second, from a thread of the solver
     */
    PlanResult solve(Scenario scenario, SolveOptions options, SolveListener listener, StopSignal stop);
}
