package de.medienplan.planning.bound;

import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Frees some units of a plan and decides them again as well as possible, see {@link Dive}. For one thread. */
public final class Reoptimiser {

    private final Supplier<Relaxation> newest;
    private final Objective objective;
    private final PlanState state;
    private boolean exhausted;

    /** @param newest the relaxation, which may get stronger during the run */
    Reoptimiser(Model model, Supplier<Relaxation> newest, Objective objective) {
        this.newest = newest;
        this.objective = objective;
        this.state = new PlanState(model, new int[model.units().size()]);
    }

    /**
     * Looks for a cheaper feasible plan that differs from the given one in the free units only.
     *
     * @param plan option of each unit
     * @param freed the units to decide again
     * @param cost what the plan costs; only cheaper ones count
     * @param nodes most relaxations to solve
     * @return the best plan found, or null
     */
    public int @Nullable [] improve(int[] plan, int[] freed, long cost, int nodes, BooleanSupplier until) {
        for (int u = 0; u < plan.length; u++) {
            state.set(u, plan[u]);
        }
        Dive dive = new Dive(new Restriction(newest.get(), freed, plan), objective, state, cost, nodes, until);
        int[] found = dive.run();
        exhausted = dive.exhausted();
        return found;
    }

    /** Whether the last search looked at everything there was. */
    public boolean exhausted() {
        return exhausted;
    }
}
