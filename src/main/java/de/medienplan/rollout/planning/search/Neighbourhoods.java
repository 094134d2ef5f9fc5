package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.model.Model;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Which units to decide anew together: any, those around one quarter, or those the relaxation would place elsewhere. */
final class Neighbourhoods {

    private final Model model;
    private final Guide guide;
    private final RandomGenerator random;

    Neighbourhoods(Model model, Guide guide, RandomGenerator random) {
        this.model = model;
        this.guide = guide;
        this.random = random;
    }

    /** So many units of the plan. */
    int[] draw(int[] plan, int count) {
        double[] rank = new double[plan.length];
        int kind = random.nextInt(3);
        int centre = random.nextInt(model.layout().periods());
        for (int u = 0; u < plan.length; u++) {
            rank[u] = switch (kind) {
                case 0 -> random.nextDouble();
                case 1 -> distance(u, plan[u], centre);
                default -> -guide.cost(u, plan[u]) * random.nextDouble();
            };
        }
        return IntStream.range(0, plan.length)
                .filter(u -> guide.options(u) > 1)
                .boxed()
                .sorted(Comparator.comparingDouble(u -> rank[u]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Quarters between the start and the centre, blurred; some unplanned units count as near. */
    private double distance(int unit, int option, int centre) {
        int start = model.units().get(unit).options().get(option).start();
        if (start < 0) {
            return random.nextInt(4) == 0 ? random.nextDouble() : Double.MAX_VALUE;
        }
        return Math.abs(start - centre) + random.nextDouble() * 3;
    }
}
