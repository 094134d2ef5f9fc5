package de.medienplan.rollout.planning.bound;

import de.medienplan.rollout.planning.model.Model;
import de.medienplan.rollout.planning.model.PlanState;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Frees some units of a plan and decides them anew as well as possible: a depth-first search through the relaxation of
 * what is left, which follows the largest shares first and turns back where the bound shows that nothing better can
 * come.
 */
public final class Reoptimiser {

    private static final double WHOLE = 1e-6;
    private static final int ITERATIONS = 2_000;

    private final Supplier<Relaxation> newest;
    private final Judge judge;
    private final PlanState state;
    private final int years;
    private int[] free = new int[0];
    private int[] base = new int[0];
    private Relaxation full;
    private DualSimplex simplex;
    private long cutoff;
    private int nodesLeft;
    private int @Nullable [] found;
    private BooleanSupplier stop = () -> false;

    /** @param newest the relaxation, which may get stronger during the run */
    Reoptimiser(Model model, Supplier<Relaxation> newest, Judge judge) {
        this.newest = newest;
        this.full = newest.get();
        this.judge = judge;
        this.years = model.layout().years();
        this.state = new PlanState(model, new int[model.units().size()]);
        this.simplex = new DualSimplex(full.restrict(free, state.choices()));
    }

    /**
     * Looks for a cheaper feasible plan that differs from the given one in the free units only.
     *
     * @param plan option of each unit
     * @param freed the units to decide anew
     * @param cost what the plan costs; only cheaper ones count
     * @param nodes most relaxations to solve
     * @return the best plan found, or null
     */
    public int @Nullable [] improve(int[] plan, int[] freed, long cost, int nodes, BooleanSupplier until) {
        free = freed;
        base = plan;
        cutoff = cost;
        nodesLeft = nodes;
        found = null;
        stop = until;
        full = newest.get();
        simplex = new DualSimplex(full.restrict(free, plan));
        dive();
        return found;
    }

    /** Whether the last search looked at everything there was. */
    public boolean exhausted() {
        return nodesLeft > 0;
    }

    private void dive() {
        if (nodesLeft-- <= 0 || stop.getAsBoolean()) {
            nodesLeft = Math.min(nodesLeft, 0);
            return;
        }
        if (simplex.run(stop, ITERATIONS) != DualSimplex.Outcome.OPTIMAL || simplex.point.objective() > cutoff - 1) {
            return;
        }
        double[] shares = simplex.point.shares();
        offer(shares);
        if (simplex.point.objective() > cutoff - 1) {
            return;
        }
        int year = fractionalYear();
        if (year >= 0) {
            splitSteps(full.firstStep + year);
        } else {
            int column = fractionalColumn(shares);
            if (column >= 0) {
                splitUnit(column);
            }
        }
    }

    /** Rounds each unit to its largest share and keeps the plan if it is feasible and cheaper. */
    private void offer(double[] shares) {
        for (int u = 0; u < base.length; u++) {
            state.set(u, base[u]);
        }
        for (int i = 0; i < free.length; i++) {
            int first = simplex.lp.unitStart[i];
            int best = first;
            for (int j = first; j < simplex.lp.unitStart[i + 1]; j++) {
                best = shares[j] > shares[best] ? j : best;
            }
            state.set(free[i], best - first);
        }
        long value = judge.value(state);
        if (value < cutoff) {
            cutoff = value;
            found = state.choices();
        }
    }

    private void splitSteps(int box) {
        double steps = simplex.point.box(box);
        double whole = Math.floor(steps);
        double low = simplex.bounds.low[box];
        double high = simplex.bounds.high[box];
        Node.Snapshot snapshot = simplex.snapshot();
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
            simplex.load(snapshot);
        }
    }

    /** First the unit wholly in the column, then without the column. */
    private void splitUnit(int column) {
        int unit = simplex.lp.unitOf[column];
        int first = simplex.lp.unitStart[unit];
        int end = simplex.lp.unitStart[unit + 1];
        boolean[] before = Arrays.copyOfRange(simplex.bounds.off, first, end);
        Node.Snapshot snapshot = simplex.snapshot();
        Arrays.fill(simplex.bounds.off, first, end, true);
        simplex.bounds.off[column] = false;
        dive();
        System.arraycopy(before, 0, simplex.bounds.off, first, before.length);
        if (nodesLeft > 0) {
            simplex.load(snapshot);
            simplex.bounds.off[column] = true;
            dive();
            simplex.bounds.off[column] = false;
        }
    }

    private int fractionalYear() {
        int best = -1;
        double most = 1e-5;
        for (int y = 0; y < years; y++) {
            double steps = simplex.point.box(full.firstStep + y);
            double up = Math.ceil(steps) - steps;
            double distance = Math.min(up, 1 - up);
            if (distance > most && full.paysForSteps(y)) {
                most = distance;
                best = y;
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
