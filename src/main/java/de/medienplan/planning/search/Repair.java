package de.medienplan.planning.search;

import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Makes a plan that keeps capacities and posts where every school must be planned: each unit where it disturbs least, as
 * the relaxation advises, then one unit after the other out of what is overfull.
 */
final class Repair {

    private static final int STEPS = 20_000;

    private final Model model;
    private final Guide guide;
    private final RandomGenerator random;

    Repair(Model model, Guide guide, RandomGenerator random) {
        this.model = model;
        this.guide = guide;
        this.random = random;
    }

    /** Option of each unit; may still break rules if no better was found. */
    int[] plan(BooleanSupplier stop) {
        PlanState state = new PlanState(model, Seeds.unplanned(model));
        int[] order = IntStream.range(0, model.units().size())
                .boxed()
                .sorted(Comparator.comparingInt(guide::options))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int unit : order) {
            settle(state, unit);
        }
        for (int step = 0; step < STEPS && disturbance(state) > 0 && !stop.getAsBoolean(); step++) {
            int unit = random.nextInt(order.length);
            if (state.overfullCell(unit) >= 0 || random.nextInt(50) == 0) {
                settle(state, unit);
            }
        }
        return state.choices();
    }

    /** To the option that disturbs least; of equal ones mostly to the cheapest, sometimes to any. */
    private void settle(PlanState state, int unit) {
        int best = state.choice(unit);
        double least = Double.POSITIVE_INFINITY;
        for (int option = 0; option < state.optionCount(unit); option++) {
            state.set(unit, option);
            double noise = random.nextInt(4) == 0 ? random.nextDouble() : 0;
            double worth = disturbance(state) + noise + Math.min(0.5, guide.cost(unit, option) * 1e-9);
            if (worth < least) {
                least = worth;
                best = option;
            }
        }
        state.set(unit, best);
    }

    private static long disturbance(PlanState state) {
        return state.overCapacity() + state.missingSteps();
    }
}
