package de.medienplan.planning.bound;

import org.jspecify.annotations.Nullable;

/**
 * The basic column that leaves: the one furthest outside its bounds, measured along its edge (dual steepest edge).
 *
 * @param row its row; if {@code keyOfUnit}, the row of a column of the same unit that becomes the key instead
 * @param below whether it lies below its lower bound
 * @param violation how far outside, above 0
 */
record Leaving(int row, boolean keyOfUnit, boolean below, double violation) {

    private static final double FEASIBLE = 1e-7;

    static @Nullable Leaving choose(DualSimplex simplex) {
        Leaving best = null;
        double bestScore = 0;
        Basis basis = simplex.basis;
        for (int r = 0; r < basis.basic.length; r++) {
            double violation = simplex.point.violation(r);
            if (violation != 0) {
                double score = violation * violation / norm(basis.inverse[r]);
                if (score > bestScore) {
                    bestScore = score;
                    best = new Leaving(r, false, violation < 0, Math.abs(violation));
                }
            }
        }
        Leaving key = key(simplex, bestScore);
        return key == null ? best : key;
    }

    /** A key outside its bounds, if it scores better. */
    private static @Nullable Leaving key(DualSimplex simplex, double atLeast) {
        Basis basis = simplex.basis;
        double[] keyValue = new double[basis.key.length];
        for (int r = 0; r < basis.basic.length; r++) {
            int column = basis.basic[r];
            if (column < simplex.lp.unitColumns) {
                keyValue[simplex.lp.unitOf[column]] -= simplex.point.values[r];
            }
        }
        Leaving best = null;
        double bestScore = atLeast;
        for (int u = 0; u < keyValue.length; u++) {
            double value = 1 + keyValue[u];
            boolean outside = value < -FEASIBLE || (simplex.bounds.off[basis.key[u]] && value > FEASIBLE);
            if (outside && basis.rowsOfUnit[u] > 0) {
                Leaving candidate = ofUnit(simplex, u, value);
                double score = value * value / weight(simplex, u);
                if (score > bestScore) {
                    bestScore = score;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** The unit's column with the largest value takes the place of its key, which leaves. */
    private static Leaving ofUnit(DualSimplex simplex, int unit, double value) {
        int heaviest = -1;
        for (int r = 0; r < simplex.basis.basic.length; r++) {
            if (of(simplex, r, unit) && (heaviest < 0 || simplex.point.values[r] > simplex.point.values[heaviest])) {
                heaviest = r;
            }
        }
        return new Leaving(heaviest, true, value < 0, Math.abs(value));
    }

    private static double weight(DualSimplex simplex, int unit) {
        double weight = 0;
        for (int r = 0; r < simplex.basis.basic.length; r++) {
            weight += of(simplex, r, unit) ? norm(simplex.basis.inverse[r]) : 0;
        }
        return weight;
    }

    private static boolean of(DualSimplex simplex, int row, int unit) {
        int column = simplex.basis.basic[row];
        return column < simplex.lp.unitColumns && simplex.lp.unitOf[column] == unit;
    }

    private static double norm(double[] row) {
        double sum = 1e-12;
        for (double value : row) {
            sum += value * value;
        }
        return sum;
    }
}
