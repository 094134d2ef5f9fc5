package de.medienplan.planning.search;

import de.medienplan.planning.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Which units to decide again together: any, those around one quarter, those the relaxation would place elsewhere, or
 * those that another good plan places elsewhere. How many adapts to what can be searched to the end; of those the
 * relaxation would place elsewhere also more, since following it pays without looking at everything.
 */
final class Neighbourhoods {

    private static final int FEWEST = 6;
    private static final int FIRST = 14;
    private static final double GROWTH = 1.04;
    /** So many times as many units where the relaxation leads, at most. */
    private static final double LED = 3;

    private enum Kind {
        ANY,
        AROUND_A_QUARTER,
        ELSEWHERE_IN_ANOTHER_PLAN,
        ELSEWHERE_IN_THE_RELAXATION
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Model model;
    private final Guide guide;
    private final Incumbent incumbent;
    private final RandomGenerator random;
    private double size = FIRST;
    private Kind kind = Kind.ANY;

    Neighbourhoods(Model model, Guide guide, Incumbent incumbent, RandomGenerator random) {
        this.model = model;
        this.guide = guide;
        this.incumbent = incumbent;
        this.random = random;
    }

    /** Some units of the plan. */
    int[] draw(int[] plan) {
        double[] rank = new double[plan.length];
        kind = KINDS.get(random.nextInt(KINDS.size()));
        int[] other = kind == Kind.ELSEWHERE_IN_ANOTHER_PLAN ? another(plan) : plan;
        int centre = random.nextInt(model.layout().periods());
        for (int u = 0; u < plan.length; u++) {
            rank[u] = switch (kind) {
                case ANY -> random.nextDouble();
                case AROUND_A_QUARTER -> distance(u, plan[u], centre);
                case ELSEWHERE_IN_ANOTHER_PLAN -> random.nextDouble() - (plan[u] == other[u] ? 0 : 1);
                case ELSEWHERE_IN_THE_RELAXATION -> -guide.cost(u, plan[u]) * random.nextDouble();
            };
        }
        return IntStream.range(0, plan.length)
                .filter(u -> guide.options(u) > 1)
                .boxed()
                .sorted(Comparator.comparingDouble(u -> rank[u]))
                .limit(count())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int count() {
        double led = kind == Kind.ELSEWHERE_IN_THE_RELAXATION ? 1 + (LED - 1) * random.nextDouble() : 1;
        return (int) Math.round(size * led);
    }

    /** Adapts how many units are drawn to whether those drawn last were searched to the end. */
    void searched(boolean exhausted) {
        if (kind != Kind.ELSEWHERE_IN_THE_RELAXATION) {
            size = Math.clamp(exhausted ? size * GROWTH : size / GROWTH, FEWEST, Math.max(FEWEST, guide.units()));
        }
    }

    /** A good plan of another cycle; where two good plans differ is worth deciding again. */
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
