package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Which units to decide anew together: any, those around one quarter, those the relaxation would place elsewhere, or
 * those that another good plan places elsewhere.
 */
final class Neighbourhoods {

    private final Model model;
    private final Guide guide;
    private final Incumbent incumbent;
    private final RandomGenerator random;

    Neighbourhoods(Model model, Guide guide, Incumbent incumbent, RandomGenerator random) {
        this.model = model;
        this.guide = guide;
        this.incumbent = incumbent;
        this.random = random;
    }

    /** So many units of the plan. */
    int[] draw(int[] plan, int count) {
        double[] rank = new double[plan.length];
        int kind = random.nextInt(4);
        int[] other = kind == 3 ? another(plan) : plan;
        int centre = random.nextInt(model.layout().periods());
        for (int u = 0; u < plan.length; u++) {
            rank[u] = switch (kind) {
                case 0 -> random.nextDouble();
                case 1 -> distance(u, plan[u], centre);
                case 3 -> random.nextDouble() - (plan[u] == other[u] ? 0 : 1);
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

    /** A good plan of another cycle; where two good plans differ is worth deciding anew. */
    private int[] another(int[] plan) {
        List<int[]> elite = incumbent.elite();
        return elite.isEmpty() ? plan : elite.get(random.nextInt(elite.size()));
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
