package de.medienplan.planning.bound;

import java.util.Arrays;

/**
 * A linear program over sets of items that is solved by adding sets as they pay (column generation, Gilmore and Gomory
 * 1961): how much of each set is taken, and what that makes each row worth.
 */
abstract class SetMixture {

    static final double BETTER = 1e-7;

    private static final double TINY = 1e-9;

    private final int rows;
    private final double[][] inverse;
    private final double[] costs;
    private final double[] weights;
    /** What each row is worth at present; see {@link #reprice}. */
    final double[] prices;

    /**
     * Begins with a column for each row that fills just this row.
     *
     * @param weights right-hand side of the rows, above 0
     * @param costs of those first columns
     */
    SetMixture(double[] weights, double[] costs) {
        this.rows = weights.length;
        this.weights = weights.clone();
        this.costs = costs.clone();
        this.prices = new double[rows];
        this.inverse = new double[rows][rows];
        for (int i = 0; i < rows; i++) {
            inverse[i][i] = 1;
        }
    }

    /** What the mixture costs. */
    final double total() {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += costs[i] * weights[i];
        }
        return sum;
    }

    final void reprice() {
        Arrays.fill(prices, 0);
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < rows && costs[r] != 0; i++) {
                prices[i] += costs[r] * inverse[r][i];
            }
        }
    }

    /** The row among the first so many whose price is most below 0, or -1. */
    final int mostNegative(int first) {
        int most = -1;
        for (int i = 0; i < first; i++) {
            if (prices[i] < -BETTER && (most < 0 || prices[i] < prices[most])) {
                most = i;
            }
        }
        return most;
    }

    /** Takes as much of the column as it can; false if there is no end to it. */
    final boolean take(double[] column, double cost) {
        double[] image = new double[rows];
        int leaving = -1;
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < rows; i++) {
                image[r] += inverse[r][i] * column[i];
            }
            if (image[r] > TINY && (leaving < 0 || weights[r] / image[r] < weights[leaving] / image[leaving])) {
                leaving = r;
            }
        }
        if (leaving < 0) {
            return false;
        }
        pivot(leaving, image);
        costs[leaving] = cost;
        return true;
    }

    private void pivot(int leaving, double[] image) {
        double pivot = image[leaving];
        weights[leaving] /= pivot;
        for (int i = 0; i < rows; i++) {
            inverse[leaving][i] /= pivot;
        }
        for (int r = 0; r < rows; r++) {
            if (r != leaving && image[r] != 0) {
                weights[r] = Math.max(0, weights[r] - image[r] * weights[leaving]);
                for (int i = 0; i < rows; i++) {
                    inverse[r][i] -= image[r] * inverse[leaving][i];
                }
            }
        }
    }
}
