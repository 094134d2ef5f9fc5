package de.medienplan.planning.search;

import de.medienplan.planning.model.Model;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What the relaxation knows, for drawing moves: each option's reduced cost (what taking it costs beyond the best, at the
 * relaxation's prices for scarce money and capacity) and its share in the relaxed plan.
 */
final class Guide {

    private final Supplier<double[][]> prices;
    private final double[][] cumulative;

    /** @param prices reduced costs by unit and option, at least 0, in euros; they may get better during the run */
    Guide(Supplier<double[][]> prices) {
        this.prices = prices;
        double[][] reducedCost = prices.get();
        this.cumulative = new double[reducedCost.length][];
        for (int u = 0; u < reducedCost.length; u++) {
            cumulative[u] = new double[reducedCost[u].length];
        }
    }

    /** Without a relaxation every option is as good as any other. */
    static Guide none(Model model) {
        double[][] nothing = model.units().stream()
                .map(unit -> new double[unit.options().size()])
                .toArray(double[][]::new);
        return new Guide(() -> nothing);
    }

    /** Reduced cost of an option in euros. */
    double cost(int unit, int option) {
        return prices.get()[unit][option];
    }

    int units() {
        return cumulative.length;
    }

    int options(int unit) {
        return cumulative[unit].length;
    }

    /** How far from the best options draws go: an option this much dearer is drawn e times less often. */
    void spread(double euros) {
        double[][] reducedCost = prices.get();
        for (int u = 0; u < reducedCost.length; u++) {
            double sum = 0;
            for (int k = 0; k < reducedCost[u].length; k++) {
                sum += Math.exp(-reducedCost[u][k] / euros) + 1e-4;
                cumulative[u][k] = sum;
            }
        }
    }

    /** An option drawn at random, cheap ones more often. */
    int draw(int unit, RandomGenerator random) {
        double[] sums = cumulative[unit];
        double at = random.nextDouble() * sums[sums.length - 1];
        int option = 0;
        while (sums[option] < at) {
            option++;
        }
        return option;
    }
}
