package de.medienplan.rollout.planning.bound;

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

    private static final double FEASIBLE = 1e-7;
    private static final int REFACTOR = 80;
    private static final int MOST_RESETS = 3;

    final ScaledColumns lp;
    final Basis basis;
    /** Bounds of the box variables, scaled; a search may change them between runs. */
    final double[] low;

    final double[] high;
    /** Unit columns that must not be used. */
    final boolean[] off;

    final boolean[] atHigh;
    /** Reduced cost of each unit column up to a constant of the unit, then of each box and slack. */
    final double[] reduced;

    private final int rows;
    private final double relaxationConstant;
    private final double[] right;
    private final double[] values;
    private final double[] duals;
    private final double[] ray;
    private int sinceInverse;
    private int resets;
    private long iterations;

    DualSimplex(Relaxation relaxation) {
        this.lp = new ScaledColumns(relaxation);
        this.rows = lp.rows;
        this.relaxationConstant = relaxation.constant;
        this.basis = new Basis(lp);
        int boxes = relaxation.boxes();
        this.low = new double[boxes];
        this.high = new double[boxes];
        for (int b = 0; b < boxes; b++) {
            low[b] = lp.scaled(b, relaxation.low[b]);
            high[b] = lp.scaled(b, relaxation.high[b]);
        }
        this.off = new boolean[lp.unitColumns];
        this.atHigh = new boolean[boxes];
        this.reduced = new double[lp.columns + rows];
        this.right = new double[rows];
        this.values = new double[rows];
        this.duals = new double[rows];
        this.ray = new double[rows];
        reset();
    }

    /** Back to the cheapest options and slacks. */
    void reset() {
        for (int u = 0; u < lp.units; u++) {
            int best = -1;
            for (int j = lp.unitStart[u]; j < lp.unitStart[u + 1]; j++) {
                if (!off[j] && (best < 0 || lp.cost[j] < lp.cost[best])) {
                    best = j;
                }
            }
            basis.key[u] = Math.max(best, lp.unitStart[u]);
        }
        for (int b = 0; b < atHigh.length; b++) {
            atHigh[b] = lp.cost[lp.unitColumns + b] < 0;
        }
        basis.reset();
    }

    Outcome run(BooleanSupplier stop, long mostIterations) {
        resets = 0;
        for (long i = 0; i < mostIterations; i++) {
            if ((i & 15) == 0 && stop.getAsBoolean()) {
                refresh();
                return Outcome.STOPPED;
            }
            refresh();
            if (!moveOffKeys()) {
                continue;
            }
            Leaving leaving = Leaving.choose(this);
            if (leaving == null) {
                return Outcome.OPTIMAL;
            }
            if (!step(leaving)) {
                return Outcome.INFEASIBLE;
            }
            iterations++;
        }
        refresh();
        return Outcome.STOPPED;
    }

    long iterations() {
        return iterations;
    }

    private boolean step(Leaving leaving) {
        int row = leaving.row();
        if (leaving.keyOfUnit()) {
            basis.swapKey(row);
            refresh();
        }
        double[] direction = basis.inverse[row].clone();
        if (!leaving.below()) {
            for (int i = 0; i < rows; i++) {
                direction[i] = -direction[i];
            }
        }
        int entering = new LongStep(this, direction).entering(leaving.violation(), basis.basic[row]);
        if (entering < 0) {
            System.arraycopy(direction, 0, ray, 0, rows);
            return false;
        }
        double[] image = basis.ftran(entering);
        int left = basis.basic[row];
        if (Math.abs(image[row]) < 1e-9) {
            return recover();
        }
        basis.pivot(row, entering, image);
        if (left >= lp.unitColumns && left < lp.columns) {
            atHigh[left - lp.unitColumns] = !leaving.below();
        }
        if (++sinceInverse >= REFACTOR) {
            sinceInverse = 0;
            if (!basis.invert()) {
                return recover();
            }
        }
        return true;
    }

    /** A basis gone bad is thrown away. */
    private boolean recover() {
        reset();
        Arrays.fill(ray, 0);
        return ++resets <= MOST_RESETS;
    }

    /** Gives units whose key is switched off and who have no other basic column a new key; false if something changed. */
    private boolean moveOffKeys() {
        boolean settled = true;
        for (int u = 0; u < lp.units; u++) {
            if (off[basis.key[u]] && basis.rowsOfUnit[u] == 0) {
                int best = -1;
                for (int j = lp.unitStart[u]; j < lp.unitStart[u + 1]; j++) {
                    if (!off[j] && (best < 0 || reduced[j] < reduced[best])) {
                        best = j;
                    }
                }
                if (best >= 0) {
                    basis.key[u] = best;
                    settled = false;
                }
            }
        }
        return settled;
    }

    /** Values, duals and reduced costs of the current basis. */
    void refresh() {
        System.arraycopy(lp.rhs, 0, right, 0, rows);
        for (int u = 0; u < lp.units; u++) {
            lp.addTo(right, basis.key[u], -1);
        }
        for (int b = 0; b < low.length; b++) {
            int column = lp.unitColumns + b;
            double value = atHigh[b] ? high[b] : low[b];
            if (!basis.inRow[column] && value != 0) {
                lp.addTo(right, column, -value);
            }
        }
        Arrays.fill(duals, 0);
        for (int r = 0; r < rows; r++) {
            double[] row = basis.inverse[r];
            double price = basis.relativeCost(basis.basic[r]);
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                sum += row[i] * right[i];
                duals[i] += price * row[i];
            }
            values[r] = sum;
        }
        price(duals, -1, reduced);
        for (int j = 0; j < lp.columns; j++) {
            reduced[j] += lp.cost[j];
        }
    }

    /** target = factor × (vector · column) for every column. */
    void price(double[] vector, double factor, double[] target) {
        int[] start = lp.start;
        int[] row = lp.row;
        double[] value = lp.value;
        for (int j = 0; j < lp.columns; j++) {
            double sum = 0;
            for (int e = start[j]; e < start[j + 1]; e++) {
                sum += vector[row[e]] * value[e];
            }
            target[j] = factor * sum;
        }
        for (int i = 0; i < rows; i++) {
            target[lp.columns + i] = factor * vector[i];
        }
    }

    /** The basis, to go on from later. */
    Node.Snapshot snapshot() {
        return new Node.Snapshot(basis.key.clone(), basis.basic.clone(), atHigh.clone());
    }

    /** Cost of the current solution in euros, not proven; true to about a cent. */
    double objective() {
        double[] shares = shares();
        double sum = 0;
        for (int j = 0; j < lp.unitColumns; j++) {
            sum += shares[j] * lp.cost[j];
        }
        for (int b = 0; b < low.length; b++) {
            if (lp.cost[lp.unitColumns + b] != 0) {
                sum += lp.scaled(b, box(b)) * lp.cost[lp.unitColumns + b];
            }
        }
        return relaxationConstant + sum * ScaledColumns.COST_UNIT;
    }

    /** Goes on from a basis kept earlier. */
    void load(Node.Snapshot snapshot) {
        System.arraycopy(snapshot.key(), 0, basis.key, 0, basis.key.length);
        System.arraycopy(snapshot.atHigh(), 0, atHigh, 0, atHigh.length);
        sinceInverse = 0;
        if (!basis.load(snapshot.basic())) {
            reset();
        }
        refresh();
    }

    /** After an infeasible run: the duals further along the direction in which the bound rises without end. */
    double[] along(double length) {
        double[] further = duals.clone();
        for (int i = 0; i < rows; i++) {
            further[i] -= length * ray[i];
        }
        return further;
    }

    /** Value of the basic column of a row. */
    double value(int row) {
        return values[row];
    }

    /** How far the value of the row's basic column lies outside its bounds; negative below, positive above, else 0. */
    double violation(int row) {
        int column = basis.basic[row];
        double value = values[row];
        double least = 0;
        double most = Double.POSITIVE_INFINITY;
        if (column < lp.unitColumns) {
            most = off[column] ? 0 : most;
        } else if (column < lp.columns) {
            least = low[column - lp.unitColumns];
            most = high[column - lp.unitColumns];
        }
        if (value < least - FEASIBLE * (1 + Math.abs(least))) {
            return value - least;
        }
        return value > most + FEASIBLE * (1 + Math.abs(most)) ? value - most : 0;
    }

    double[] duals() {
        return duals;
    }

    /** The share of each unit column; shares of a unit add up to 1. */
    double[] shares() {
        double[] shares = new double[lp.unitColumns];
        for (int u = 0; u < lp.units; u++) {
            shares[basis.key[u]] = 1;
        }
        for (int r = 0; r < rows; r++) {
            int column = basis.basic[r];
            if (column < lp.unitColumns) {
                shares[column] += values[r];
                shares[basis.key[lp.unitOf[column]]] -= values[r];
            }
        }
        return shares;
    }

    /** The value of a box variable, exact measure. */
    double box(int box) {
        int column = lp.unitColumns + box;
        double value = atHigh[box] ? high[box] : low[box];
        for (int r = 0; r < rows && basis.inRow[column]; r++) {
            value = basis.basic[r] == column ? values[r] : value;
        }
        return lp.exact(box, value);
    }
}
