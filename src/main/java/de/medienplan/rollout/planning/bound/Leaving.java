package de.medienplan.rollout.planning.bound;

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
            double violation = simplex.violation(r);
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
        int[] heaviest = new int[basis.key.length];
        double[] weight = new double[basis.key.length];
        for (int r = 0; r < basis.basic.length; r++) {
            int column = basis.basic[r];
            if (column < simplex.lp.unitColumns) {
                int unit = simplex.lp.unitOf[column];
                keyValue[unit] -= simplex.value(r);
                weight[unit] += norm(basis.inverse[r]);
                boolean first = basis.rowsOfUnit[unit] > 0 && basis.basic[heaviest[unit]] != column;
                if (first && better(simplex, r, heaviest[unit], unit)) {
                    heaviest[unit] = r;
                }
            }
        }
        Leaving best = null;
        double bestScore = atLeast;
        for (int u = 0; u < keyValue.length; u++) {
            if (basis.rowsOfUnit[u] > 0) {
                double value = 1 + keyValue[u];
                double violation =
                        value < -FEASIBLE ? value : simplex.off[basis.key[u]] && value > FEASIBLE ? value : 0;
                double score = violation * violation / weight[u];
                if (score > bestScore) {
                    bestScore = score;
                    best = new Leaving(heaviest[u], true, violation < 0, Math.abs(violation));
                }
            }
        }
        return best;
    }

    /** Whether row {@code r} is the better new key of the unit than row {@code current}. */
    private static boolean better(DualSimplex simplex, int r, int current, int unit) {
        int column = simplex.basis.basic[current];
        boolean same = column < simplex.lp.unitColumns && simplex.lp.unitOf[column] == unit;
        return !same || simplex.value(r) > simplex.value(current);
    }

    private static double norm(double[] row) {
        double sum = 1e-12;
        for (double value : row) {
            sum += value * value;
        }
        return sum;
    }
}
