package de.medienplan.planning.bound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Mixes sets of items that are live together so that each item is live to its share, with as few steps of posts as possible.
 * If that takes more steps than the relaxation has, no mixture of plans is like its solution, and the prices of the items
 * prove it.
 */
final class FractionalSteps extends SetMixture {

    private static final int MOST_STEPS = 1_000;
    /** The proof may stay behind by this part of what the mixture is too dear. */
    private static final double ENOUGH = 0.1;

    private final StepLoad load;
    private final double level;
    private final int count;

    /**
     * @param shares of the items, above 0 and at most 1
     * @param most price at which an item may be left out
     * @param level steps beyond the least; whether more are needed is found out as far as that takes
     */
    FractionalSteps(StepLoad load, double[] shares, double most, double level) {
        super(rows(shares), costs(shares.length, most));
        this.load = load;
        this.level = level;
        this.count = shares.length;
        solve();
    }

    /** A row for each item and one for the whole mixture. */
    private static double[] rows(double[] shares) {
        double[] rows = Arrays.copyOf(shares, shares.length + 1);
        rows[shares.length] = 1;
        return rows;
    }

    private static double[] costs(int count, double most) {
        double[] costs = new double[count + 1];
        Arrays.fill(costs, 0, count, most);
        return costs;
    }

    /** Price of each item in steps, at least 0. */
    double[] prices() {
        double[] positive = new double[count];
        Arrays.setAll(positive, i -> Math.max(0, prices[i]));
        return positive;
    }

    private void solve() {
        for (int step = 0; step < MOST_STEPS && total() > level; step++) {
            reprice();
            double[] column = new double[count + 1];
            int negative = mostNegative(count);
            double cost = 0;
            if (prices[count] > BETTER) {
                column[count] = 1;
            } else if (negative >= 0) {
                column[negative] = -1;
            } else {
                boolean[] set = entering();
                if (set == null) {
                    return;
                }
                cost = load.cost(set);
                for (int i = 0; i < count; i++) {
                    column[i] = set[i] ? 1 : 0;
                }
                column[count] = 1;
            }
            if (!take(column, cost)) {
                return;
            }
        }
    }

    /** A set that makes the mixture cheaper, or null if none does or the prices prove enough. */
    private boolean @Nullable [] entering() {
        boolean[] known = load.known(prices, BETTER - prices[count]);
        if (known != null) {
            return known;
        }
        boolean[] best = load.best(prices);
        double gain = load.worth(best, prices) + prices[count];
        return gain < BETTER || gain < (total() - level) * ENOUGH ? null : best;
    }
}
