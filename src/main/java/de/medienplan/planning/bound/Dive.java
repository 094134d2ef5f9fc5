package de.medienplan.planning.bound;

import de.medienplan.planning.model.PlanState;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A depth-first search through what is left to decide: it follows the largest shares of the relaxation first and turns
 * back where the bound shows that nothing better can come. Before each relaxation what no longer fits is switched off,
 * after it what is too dear at its prices.
 */
final class Dive {

    private static final double WHOLE = 1e-6;
    private static final double WHOLE_STEPS = 1e-5;
    private static final int ITERATIONS = 2_000;

    private final Restriction restriction;
    private final Relaxation relaxation;
    private final Objective objective;
    private final PlanState state;
    private final int years;
    private final BooleanSupplier stop;
    private final DualSimplex simplex;
    private final RemainingCapacity remaining;
    private long cutoff;
    private int nodesLeft;
    private int @Nullable [] found;

    /**
     * @param state the plan whose units are decided again; is changed
     * @param cutoff only cheaper plans count
     * @param nodes most relaxations to solve
     */
    Dive(Restriction restriction, Objective objective, PlanState state, long cutoff, int nodes, BooleanSupplier stop) {
        this.restriction = restriction;
        this.relaxation = restriction.relaxation;
        this.objective = objective;
        this.state = state;
        this.years = state.model().layout().years();
        this.cutoff = cutoff;
        this.nodesLeft = nodes;
        this.stop = stop;
        this.simplex = new DualSimplex(relaxation);
        this.remaining = new RemainingCapacity(restriction, simplex.bounds.off);
    }

    /** The best plan found, or null. */
    int @Nullable [] run() {
        dive();
        return found;
    }

    /** Whether everything there was has been looked at. */
    boolean exhausted() {
        return nodesLeft > 0;
    }

    private void dive() {
        if (nodesLeft-- <= 0 || stop.getAsBoolean()) {
            nodesLeft = Math.min(nodesLeft, 0);
            return;
        }
        if (!remaining.narrow() || simplex.run(stop, ITERATIONS) != DualSimplex.Outcome.OPTIMAL || tooDear()) {
            return;
        }
        double[] shares = simplex.point.shares();
        offer(shares);
        if (tooDear()) {
            return;
        }
        dropDear();
        int year = fractionalYear();
        if (year >= 0) {
            splitSteps(relaxation.firstStep + year);
        } else {
            int column = fractionalColumn(shares);
            if (column >= 0) {
                splitUnit(column);
            }
        }
    }

    private boolean tooDear() {
        return simplex.point.objective() > cutoff - 1;
    }

    /** Rounds each unit to its largest share and keeps the plan if it is feasible and cheaper. */
    private void offer(double[] shares) {
        for (int i = 0; i < relaxation.units; i++) {
            int best = relaxation.unitStart[i];
            for (int j = best; j < relaxation.unitStart[i + 1]; j++) {
                best = shares[j] > shares[best] ? j : best;
            }
            state.set(restriction.free[i], restriction.option[best]);
        }
        long value = objective.value(state);
        if (value < cutoff) {
            cutoff = value;
            found = state.choices();
        }
    }

    /** Switches off what costs too much at the prices of the relaxation to be in a better plan. */
    private void dropDear() {
        double margin = (cutoff - 0.5 - simplex.point.objective()) / ScaledColumns.COST_UNIT;
        for (int i = 0; i < relaxation.units; i++) {
            double most = simplex.point.reduced[simplex.basis.key[i]] + margin;
            for (int j = relaxation.unitStart[i]; j < relaxation.unitStart[i + 1]; j++) {
                if (simplex.point.reduced[j] > most && !simplex.basis.inRow[j]) {
                    simplex.bounds.off[j] = true;
                }
            }
        }
    }

    private void splitSteps(int box) {
        double steps = simplex.point.box(box);
        double whole = Math.floor(steps);
        double low = simplex.bounds.low[box];
        double high = simplex.bounds.high[box];
        DualSimplex.Copy copy = simplex.copy();
        RemainingCapacity.Mark mark = remaining.mark();
        boolean upFirst = steps - whole > 0.5;
        for (int i = 0; i < 2; i++) {
            boolean up = upFirst == (i == 0);
            simplex.bounds.low[box] = up ? simplex.lp.scaled(box, whole + 1) : low;
            simplex.bounds.high[box] = up ? high : simplex.lp.scaled(box, whole);
            dive();
            simplex.bounds.low[box] = low;
            simplex.bounds.high[box] = high;
            if (nodesLeft <= 0) {
                return;
            }
            remaining.back(mark);
            simplex.back(copy);
        }
    }

    /** First the unit wholly in the column, then without the column. */
    private void splitUnit(int column) {
        int unit = simplex.lp.unitOf[column];
        boolean[] off = simplex.bounds.off;
        RemainingCapacity.Mark mark = remaining.mark();
        DualSimplex.Copy copy = simplex.copy();
        Arrays.fill(off, relaxation.unitStart[unit], relaxation.unitStart[unit + 1], true);
        off[column] = false;
        dive();
        if (nodesLeft > 0) {
            remaining.back(mark);
            simplex.back(copy);
            off[column] = true;
            dive();
        }
    }

    private int fractionalYear() {
        int best = -1;
        double most = WHOLE_STEPS;
        for (int box = relaxation.firstStep; box < relaxation.firstStep + years; box++) {
            double steps = simplex.point.box(box);
            double up = Math.ceil(steps) - steps;
            double distance = Math.min(up, 1 - up);
            int year = box - relaxation.firstStep;
            if (distance > most && relaxation.paysForSteps(year)) {
                most = distance;
                best = year;
            }
        }
        return best;
    }

    /** The column with the largest share below 1, or -1 if all shares are whole. */
    private static int fractionalColumn(double[] shares) {
        int best = -1;
        double most = WHOLE;
        for (int j = 0; j < shares.length; j++) {
            if (shares[j] > most && shares[j] < 1 - WHOLE) {
                most = shares[j];
                best = j;
            }
        }
        return best;
    }
}
