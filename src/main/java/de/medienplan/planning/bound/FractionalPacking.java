package de.medienplan.planning.bound;

import java.util.Arrays;

/**
 * Covers shares of items by sets that fit, with as little weight on the sets as possible. If that takes more than 1, no
 * mixture of plans has these shares, and the prices of the items prove it.
 */
final class FractionalPacking extends SetMixture {

    private static final int MOST_STEPS = 400;

    private final Packing packing;
    private final int[] demands;
    private final int count;

    FractionalPacking(Packing packing, int[] demands, double[] shares) {
        super(shares, ones(shares.length));
        this.packing = packing;
        this.demands = demands;
        this.count = demands.length;
        solve();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
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
            int negative = mostNegative(count);
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
            if (!take(column, cost)) {
                return;
            }
        }
    }
}
