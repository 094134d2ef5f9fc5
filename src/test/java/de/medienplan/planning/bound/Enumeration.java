package de.medienplan.planning.bound;

import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Variants;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.List;
import java.util.stream.IntStream;

/** The best of all plans, found by trying each. */
final class Enumeration {

    /** What is returned if no plan is feasible. */
    static final long NONE = Long.MAX_VALUE / 2;

    private Enumeration() {}

    /** A random scenario of version 1 or 2 or, two times out of three, one of its variants. */
    static Scenario scenario(long seed) {
        int schools = 2 + (int) (seed % 4);
        Scenario base = seed % 2 == 0
                ? RandomScenarios.of(seed, schools, 9)
                : RandomScenarios.secondVersion(seed, schools + 1, 9);
        List<Scenario> variants = Variants.of(base);
        return seed % 3 == 0 ? base : variants.get((int) (seed % variants.size()));
    }

    static double plans(Scenario scenario) {
        return Model.of(scenario).units().stream()
                .mapToDouble(unit -> unit.options().size())
                .reduce(1, (a, b) -> a * b);
    }

    /** Unplanned wherever that is allowed: uses least of every resource. */
    static int[] lastOptions(Model model) {
        return model.units().stream()
                .mapToInt(unit -> unit.options().size() - 1)
                .toArray();
    }

    /** Cost of the cheapest plan. */
    static long best(Model model) {
        return best(
                model,
                lastOptions(model),
                IntStream.range(0, model.units().size()).toArray());
    }

    /** Cost of the cheapest plan that differs from the given one in the free units only. */
    static long best(Model model, int[] plan, int[] free) {
        return best(new PlanState(model, plan), free, 0);
    }

    private static long best(PlanState state, int[] free, int at) {
        if (at == free.length) {
            return state.feasible() ? state.cost() : NONE;
        }
        long best = NONE;
        int before = state.choice(free[at]);
        for (int k = 0; k < state.optionCount(free[at]); k++) {
            state.set(free[at], k);
            best = Math.min(best, best(state, free, at + 1));
        }
        state.set(free[at], before);
        return best;
    }
}
