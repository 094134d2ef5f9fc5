package de.medienplan.planning.bound;

import java.util.Arrays;

/**
 * Covers shares of items by sets that fit, with as little weight on the sets as possible (column generation, Gilmore and
 * Gomory 1961). If that takes more than 1, no mixture of plans has these shares, and the prices of the items prove it.
 */
final class FractionalPacking {

    private static final double TINY = 1e-9;
    private static final double BETTER = 1e-7;
    private static final int MOST_STEPS = 400;

    private final Packing packing;
    private final int[] demands;
    private final int count;
    private final double[][] inverse;
    private final double[] costs;
    private final double[] weights;
    private final double[] prices;

    FractionalPacking(Packing packing, int[] demands, double[] shares) {
        this.packing = packing;
        this.demands = demands;
        this.count = demands.length;
        this.inverse = new double[count][count];
        this.costs = new double[count];
        this.weights = shares.clone();
        this.prices = new double[count];
        for (int i = 0; i < count; i++) {
            inverse[i][i] = 1;
            costs[i] = 1;
        }
        solve();
    }

    /** The weight of all sets. */
    double total() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += costs[i] * weights[i];
        }
        return sum;
    }

    /** Price of each item, at least 0: no set that fits is worth more than 1 (but for rounding errors). */
    double[] prices() {
        double[] positive = new double[count];
        Arrays.setAll(positive, i -> Math.max(0, prices[i]));
        return positive;
    }

    private void solve() {
        for (int step = 0; step < MOST_STEPS; step++) {
            reprice();
            double[] column = new double[count];
            int negative = mostNegative();
            double cost = 0;
            if (negative >= 0) {
                column[negative] = -1;
            } else {
                boolean[] set = packing.best(demands, prices);
                double worth = 0;
                for (int i = 0; i < count; i++) {
                    column[i] = set[i] ? 1 : 0;
                    worth += set[i] ? prices[i] : 0;
                }
                if (worth < 1 + BETTER) {
                    return;
                }
                cost = 1;
            }
            if (!pivot(column, cost)) {
                return;
            }
        }
    }

    private void reprice() {
        Arrays.fill(prices, 0);
        for (int r = 0; r < count; r++) {
            for (int i = 0; i < count && costs[r] != 0; i++) {
                prices[i] += costs[r] * inverse[r][i];
            }
        }
    }

    private int mostNegative() {
        int most = -1;
        for (int i = 0; i < count; i++) {
            if (prices[i] < -BETTER && (most < 0 || prices[i] < prices[most])) {
                most = i;
            }
        }
        return most;
    }

    private boolean pivot(double[] column, double cost) {
        double[] image = new double[count];
        int leaving = -1;
        for (int r = 0; r < count; r++) {
            for (int i = 0; i < count; i++) {
                image[r] += inverse[r][i] * column[i];
            }
            if (image[r] > TINY && (leaving < 0 || weights[r] / image[r] < weights[leaving] / image[leaving])) {
                leaving = r;
            }
        }
        if (leaving < 0) {
            return false;
        }
        double pivot = image[leaving];
        weights[leaving] /= pivot;
        for (int i = 0; i < count; i++) {
            inverse[leaving][i] /= pivot;
        }
        for (int r = 0; r < count; r++) {
            if (r != leaving && image[r] != 0) {
                weights[r] = Math.max(0, weights[r] - image[r] * weights[leaving]);
                for (int i = 0; i < count; i++) {
                    inverse[r][i] -= image[r] * inverse[leaving][i];
                }
            }
        }
        costs[leaving] = cost;
        return true;
    }
}
