package de.medienplan.planning.bound;

import org.jspecify.annotations.Nullable;

/**
 * The Lagrangian bound of given multipliers, recomputed from the exact data of the relaxation: each unit takes its
 * cheapest option, each box variable its better bound. True for any multipliers of at least 0, however they were found.
 * An upper estimate of everything that rounding can have added is subtracted.
 */
final class SafeBound {

    /** Twice the unit roundoff, for slack. */
    private static final double EPSILON = 2.3e-16;

    private final Relaxation lp;
    private double magnitude;

    SafeBound(Relaxation lp) {
        this.lp = lp;
    }

    /**
     * A number that no solution of the relaxation within the bounds can undercut.
     *
     * @param low bounds of the box variables in exact measure
     * @param off unit columns that are excluded, or null
     */
    double evaluate(double[] multipliers, double[] low, double[] high, boolean @Nullable [] off) {
        magnitude = Math.abs(lp.constant);
        double bound = lp.constant;
        for (int u = 0; u < lp.units; u++) {
            double best = Double.POSITIVE_INFINITY;
            double largest = 0;
            for (int j = lp.unitStart[u]; j < lp.unitStart[u + 1]; j++) {
                if (off == null || !off[j]) {
                    double size = magnitude;
                    best = Math.min(best, price(multipliers, j));
                    largest = Math.max(largest, magnitude - size);
                    magnitude = size;
                }
            }
            magnitude += largest;
            bound += best;
        }
        for (int i = 0; i < lp.rows; i++) {
            bound -= multipliers[i] * lp.rhs[i];
            magnitude += multipliers[i] * Math.abs(lp.rhs[i]);
        }
        for (int b = 0; b < low.length; b++) {
            double size = magnitude;
            double price = price(multipliers, lp.unitColumns() + b);
            double largest = Math.max(Math.abs(low[b]), Math.abs(high[b]));
            magnitude = size + (magnitude - size) * largest;
            bound += Math.min(price * low[b], price * high[b]);
        }
        return bound - magnitude * EPSILON * operations();
    }

    /** Reduced cost of a column; adds the size of its terms to the magnitude. */
    double price(double[] multipliers, int column) {
        double price = lp.cost[column];
        double size = Math.abs(price);
        for (int e = lp.columnStart[column]; e < lp.columnStart[column + 1]; e++) {
            double term = multipliers[lp.entryRow[e]] * lp.entryValue[e];
            price += term;
            size += Math.abs(term);
        }
        magnitude += size;
        return price;
    }

    /** At least as many as any one term goes through. */
    private int operations() {
        return lp.units + lp.rows * 2 + lp.boxes() + 64;
    }
}
