package de.medienplan.planning.bound;

import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ends of the branching: parts with so few plans left that each is looked at. Their bound is the cost of their best
 * plan, so that a small scenario is solved to the end.
 */
final class LeafEnumerator {

    private static final long FEW = 2_000;

    private final Relaxation relaxation;
    private final Objective objective;
    private final PlanState state;
    private final int[] idle;
    private int[][] allowed = new int[0][];
    private long least;
    private long leastEver = Objective.OUT;
    private int @Nullable [] best;

    LeafEnumerator(Model model, Relaxation relaxation, Objective objective) {
        this.relaxation = relaxation;
        this.objective = objective;
        this.idle = model.units().stream()
                .mapToInt(unit -> unit.options().size() - 1)
                .toArray();
        this.state = new PlanState(model, idle);
    }

    /** Whether so few plans are left that all can be tried. */
    boolean few(boolean[] off) {
        long plans = 1;
        for (int u = 0; u < relaxation.units && plans <= FEW; u++) {
            int count = 0;
            for (int j = relaxation.unitStart[u]; j < relaxation.unitStart[u + 1]; j++) {
                count += off[j] ? 0 : 1;
            }
            plans *= count;
        }
        return plans <= FEW;
    }

    /** The value of the best plan left, infinite if none is feasible. */
    double least(boolean[] off) {
        allowed = IntStream.range(0, relaxation.units)
                .mapToObj(unit -> relaxation.allowed(off, unit))
                .toArray(int[][]::new);
        for (int u = 0; u < idle.length; u++) {
            state.set(u, idle[u]);
        }
        least = Objective.OUT;
        tryAll(0);
        return least == Objective.OUT ? Double.POSITIVE_INFINITY : least;
    }

    private void tryAll(int unit) {
        if (unit == relaxation.units) {
            offer();
            return;
        }
        for (int column : allowed[unit]) {
            state.set(unit, column - relaxation.unitStart[unit]);
            if (state.withinCapacity()) {
                tryAll(unit + 1);
            }
        }
        state.set(unit, idle[unit]);
    }

    private void offer() {
        long value = objective.value(state);
        least = Math.min(least, value);
        if (value < leastEver) {
            leastEver = value;
            best = state.choices();
        }
    }

    int @Nullable [] best() {
        return best;
    }
}
