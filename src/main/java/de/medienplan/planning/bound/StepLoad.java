package de.medienplan.planning.bound;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items that go live and the steps of posts that sets of them need. */
final class StepLoad {

    private final Steps steps;
    private final long[] weights;
    private final List<boolean[]> known;
    private final List<boolean[]> fresh = new ArrayList<>();

    /** @param known sets that were worth something before */
    StepLoad(Steps steps, long[] weights, List<boolean[]> known) {
        this.steps = steps;
        this.weights = weights;
        this.known = new ArrayList<>(known);
    }

    /** Steps beyond the least; infinite where they are not to be had. */
    double cost(boolean[] set) {
        long weight = 0;
        for (int i = 0; i < set.length; i++) {
            weight += set[i] ? weights[i] : 0;
        }
        long needed = steps.needed(weight);
        return needed > steps.most() ? Double.POSITIVE_INFINITY : needed - steps.least();
    }

    /** Sets that were not known before. */
    List<boolean[]> fresh() {
        return fresh;
    }

    /** A known set that is worth more than {@code least} beyond its cost, or null. */
    boolean @Nullable [] known(double[] prices, double least) {
        boolean[] best = null;
        double most = least;
        for (boolean[] set : known) {
            double worth = worth(set, prices);
            if (worth > most) {
                most = worth;
                best = set;
            }
        }
        return best;
    }

    /** What the set is worth beyond its cost. */
    double worth(boolean[] set, double[] prices) {
        double worth = -cost(set);
        for (int i = 0; i < set.length; i++) {
            worth += set[i] ? prices[i] : 0;
        }
        return worth;
    }

    /** The set that is worth most beyond its cost; known from then on. */
    boolean[] best(double[] prices) {
        LightestSets sets = new LightestSets(weights, steps.served(steps.most()));
        for (int i = 0; i < weights.length; i++) {
            if (prices[i] > 0) {
                sets.add(i, prices[i]);
            }
        }
        boolean[] best = sets.best(steps);
        fresh.add(best);
        known.add(best);
        return best;
    }
}
