package de.medienplan.planning.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A dual simplex for the relaxation. It starts from the cheapest option of each unit and all slacks, which is dual
 * feasible, so it never needs a first phase; after a change of bounds it goes on from where it was. Each step follows
 * the dual direction through as many breakpoints as pay (see {@link LongStep}).
 */
final class DualSimplex {

    /** How a run ended. */
    enum Outcome {
        OPTIMAL,
        INFEASIBLE,
        STOPPED
    }

    private static final int REFACTOR = 80;
    private static final int MOST_RESETS = 3;
    private static final double SMALL_PIVOT = 1e-9;

    final ScaledColumns lp;
    final Basis basis;
    final Bounds bounds;
    final Point point;

    private final double[] ray;
    private int sinceInverse;
    private int resets;
    private long iterations;

    DualSimplex(Relaxation relaxation) {
        this.lp = new ScaledColumns(relaxation);
        this.basis = new Basis(lp);
        this.bounds = new Bounds(relaxation, lp);
        this.point = new Point(relaxation.constant, lp, basis, bounds);
        this.ray = new double[lp.rows];
        reset();
    }

    /** Back to the cheapest options and slacks. */
    void reset() {
        for (int u = 0; u < lp.units; u++) {
            int best = -1;
            for (int j = lp.unitStart[u]; j < lp.unitStart[u + 1]; j++) {
                if (!bounds.off[j] && (best < 0 || lp.cost[j] < lp.cost[best])) {
                    best = j;
                }
            }
            basis.key[u] = Math.max(best, lp.unitStart[u]);
        }
        for (int b = 0; b < bounds.atHigh.length; b++) {
            bounds.atHigh[b] = lp.cost[lp.unitColumns + b] < 0;
        }
        basis.reset();
    }

    Outcome run(BooleanSupplier stop, long mostIterations) {
        resets = 0;
        point.refresh();
        boolean fresh = true;
        for (long i = 0; i < mostIterations; i++) {
            if ((i & 15) == 0 && stop.getAsBoolean()) {
                break;
            }
            if (moveOffKeys()) {
                point.refresh();
                continue;
            }
            Leaving leaving = Leaving.choose(this);
            if (leaving != null) {
                fresh = false;
                if (!step(leaving)) {
                    return Outcome.INFEASIBLE;
                }
            } else if (fresh) {
                return Outcome.OPTIMAL;
            } else {
                point.refresh();
                fresh = true;
            }
        }
        point.refresh();
        return Outcome.STOPPED;
    }

    long iterations() {
        return iterations;
    }

    private boolean step(Leaving leaving) {
        iterations++;
        int row = leaving.row();
        if (leaving.keyOfUnit()) {
            point.swapKey(row);
        }
        double[] direction = basis.inverse[row].clone();
        if (!leaving.below()) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = -direction[i];
            }
        }
        LongStep step = new LongStep(this, direction);
        int entering = step.entering(leaving.violation(), basis.basic[row]);
        if (entering < 0) {
            System.arraycopy(direction, 0, ray, 0, ray.length);
            point.refresh();
            return false;
        }
        point.settle();
        double[] image = basis.ftran(entering);
        if (Math.abs(image[row]) < SMALL_PIVOT) {
            return recover();
        }
        point.advance(step.length(), direction, step.rate());
        point.pivot(row, leaving.below(), entering, image);
        if (++sinceInverse >= REFACTOR) {
            sinceInverse = 0;
            if (!basis.invert()) {
                return recover();
            }
            point.refresh();
        }
        return true;
    }

    /** A basis gone bad is thrown away. */
    private boolean recover() {
        reset();
        point.refresh();
        Arrays.fill(ray, 0);
        return ++resets <= MOST_RESETS;
    }

    /** Gives units whose key is switched off and who have no other basic column a new key; whether something changed. */
    private boolean moveOffKeys() {
        boolean moved = false;
        for (int u = 0; u < lp.units; u++) {
            if (bounds.off[basis.key[u]] && basis.rowsOfUnit[u] == 0) {
                int best = -1;
                for (int j = lp.unitStart[u]; j < lp.unitStart[u + 1]; j++) {
                    if (!bounds.off[j] && (best < 0 || point.reduced[j] < point.reduced[best])) {
                        best = j;
                    }
                }
                if (best >= 0) {
                    basis.key[u] = best;
                    moved = true;
                }
            }
        }
        return moved;
    }

    /** The basis, to go on from later. */
    Node.Snapshot snapshot() {
        return new Node.Snapshot(basis.key.clone(), basis.basic.clone(), bounds.atHigh.clone());
    }

    /** Goes on from a basis kept earlier. */
    void load(Node.Snapshot snapshot) {
        System.arraycopy(snapshot.key(), 0, basis.key, 0, basis.key.length);
        System.arraycopy(snapshot.atHigh(), 0, bounds.atHigh, 0, bounds.atHigh.length);
        sinceInverse = 0;
        if (!basis.load(snapshot.basic())) {
            reset();
        }
    }

    /** The basis with its inverse: larger than a snapshot, but there at once. */
    Copy copy() {
        return new Copy(basis.copy(), bounds.atHigh.clone(), sinceInverse);
    }

    /** Goes back to a copy made earlier. */
    void back(Copy copy) {
        basis.back(copy.basis);
        System.arraycopy(copy.atHigh, 0, bounds.atHigh, 0, copy.atHigh.length);
        sinceInverse = copy.sinceInverse;
    }

    /** To come back to soon. */
    record Copy(Basis.Copy basis, boolean[] atHigh, int sinceInverse) {}

    /** After an infeasible run: the duals further along the direction in which the bound rises without end. */
    double[] along(double length) {
        double[] further = point.duals.clone();
        for (int i = 0; i < further.length; i++) {
            further[i] -= length * ray[i];
        }
        return further;
    }
}
