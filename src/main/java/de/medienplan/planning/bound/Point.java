package de.medienplan.planning.bound;

import java.util.Arrays;

/**
 * Where the dual simplex stands: values of the basic columns, duals and reduced costs. Everything follows from the
 * {@link Basis}; each step updates it and a {@link #refresh} now and then removes what rounding has added.
 */
final class Point {

    private static final double FEASIBLE = 1e-7;

    /** Value of the basic column of each row. */
    final double[] values;

    final double[] duals;
    /** Reduced cost of each unit column up to a constant of the unit, then of each box and slack. */
    final double[] reduced;

    private final ScaledColumns lp;
    private final Basis basis;
    private final Bounds bounds;
    private final double constant;
    private final double[] right;
    /** By how much the right-hand side has changed since the values were brought up to date. */
    private final double[] change;

    private boolean changed;

    Point(double constant, ScaledColumns lp, Basis basis, Bounds bounds) {
        this.lp = lp;
        this.basis = basis;
        this.bounds = bounds;
        this.constant = constant;
        this.values = new double[lp.rows];
        this.duals = new double[lp.rows];
        this.reduced = new double[lp.columns + lp.rows];
        this.right = new double[lp.rows];
        this.change = new double[lp.rows];
    }

    /** Recomputes everything from the basis. */
    void refresh() {
        System.arraycopy(lp.rhs, 0, right, 0, lp.rows);
        for (int u = 0; u < lp.units; u++) {
            lp.addTo(right, basis.key[u], -1);
        }
        for (int column = lp.unitColumns; column < lp.columns; column++) {
            double value = bounds.resting(column);
            if (!basis.inRow[column] && value != 0) {
                lp.addTo(right, column, -value);
            }
        }
        Arrays.fill(duals, 0);
        for (int r = 0; r < lp.rows; r++) {
            double[] row = basis.inverse[r];
            double price = basis.relativeCost(basis.basic[r]);
            double sum = 0;
            for (int i = 0; i < lp.rows; i++) {
                sum += row[i] * right[i];
            }
            for (int i = 0; i < lp.rows && price != 0; i++) {
                duals[i] += price * row[i];
            }
            values[r] = sum;
        }
        lp.price(duals, -1, reduced);
        for (int j = 0; j < lp.columns; j++) {
            reduced[j] += lp.cost[j];
        }
        Arrays.fill(change, 0);
        changed = false;
    }

    /** A unit that is wholly in its key goes over to another column. */
    void moveKey(int unit, int column) {
        lp.addTo(change, basis.key[unit], 1);
        lp.addTo(change, column, -1);
        basis.key[unit] = column;
        changed = true;
    }

    /** A box variable without a row goes to its other bound. */
    void flip(int box) {
        int column = lp.unitColumns + box;
        lp.addTo(change, column, bounds.resting(column));
        bounds.atHigh[box] = !bounds.atHigh[box];
        lp.addTo(change, column, -bounds.resting(column));
        changed = true;
    }

    /** Brings the values up to date after keys were moved and boxes flipped. */
    void settle() {
        if (changed) {
            basis.addImage(change, values);
            Arrays.fill(change, 0);
            changed = false;
        }
    }

    /** The unit's column in the row becomes its key, the old key takes the row. */
    void swapKey(int row) {
        values[row] = keyValue(lp.unitOf[basis.basic[row]]);
        basis.swapKey(row);
    }

    private double keyValue(int unit) {
        double value = 1;
        for (int r = 0; r < lp.rows; r++) {
            int column = basis.basic[r];
            if (column < lp.unitColumns && lp.unitOf[column] == unit) {
                value -= values[r];
            }
        }
        return value;
    }

    /** The duals go so far along a direction; {@code rate} is the direction times each column. */
    void advance(double length, double[] direction, double[] rate) {
        for (int i = 0; i < lp.rows; i++) {
            duals[i] -= length * direction[i];
        }
        for (int j = 0; j < reduced.length; j++) {
            reduced[j] += length * rate[j];
        }
    }

    /** The entering column takes the row; {@code image} is its {@link Basis#ftran}. */
    void pivot(int row, boolean below, int entering, double[] image) {
        int leaving = basis.basic[row];
        double step = (values[row] - (below ? bounds.least(leaving) : bounds.most(leaving))) / image[row];
        for (int r = 0; r < lp.rows; r++) {
            values[r] -= step * image[r];
        }
        values[row] = bounds.resting(entering) + step;
        basis.pivot(row, entering, image);
        bounds.rest(leaving, below);
    }

    /** How far the value of the row's basic column lies outside its bounds; negative below, positive above, else 0. */
    double violation(int row) {
        double value = values[row];
        double least = bounds.least(basis.basic[row]);
        if (value < least - FEASIBLE * (1 + Math.abs(least))) {
            return value - least;
        }
        double most = bounds.most(basis.basic[row]);
        return value > most + FEASIBLE * (1 + Math.abs(most)) ? value - most : 0;
    }

    /** The share of each unit column; shares of a unit add up to 1. */
    double[] shares() {
        double[] shares = new double[lp.unitColumns];
        for (int u = 0; u < lp.units; u++) {
            shares[basis.key[u]] = 1;
        }
        for (int r = 0; r < lp.rows; r++) {
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
        double value = bounds.resting(column);
        for (int r = 0; r < lp.rows && basis.inRow[column]; r++) {
            value = basis.basic[r] == column ? values[r] : value;
        }
        return lp.exact(box, value);
    }

    /** Cost in euros, not proven; true to about a cent. */
    double objective() {
        double[] shares = shares();
        double sum = 0;
        for (int j = 0; j < lp.unitColumns; j++) {
            sum += shares[j] * lp.cost[j];
        }
        for (int b = 0; b < bounds.low.length; b++) {
            if (lp.cost[lp.unitColumns + b] != 0) {
                sum += lp.scaled(b, box(b)) * lp.cost[lp.unitColumns + b];
            }
        }
        return constant + sum * ScaledColumns.COST_UNIT;
    }
}
