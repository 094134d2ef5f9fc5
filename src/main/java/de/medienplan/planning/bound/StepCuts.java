package de.medienplan.planning.bound;

import de.medienplan.planning.model.Layout;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.PostScale;
import de.medienplan.planning.model.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Posts come in whole steps: cuts off solutions that have fewer steps at the end of a year than any mixture of plans with these
 * schools live (exact separation, as in {@link PackingCuts}, of what is live together with the steps it needs). The right-hand
 * side is computed in whole numbers over all sets of schools, so every cut is valid.
 */
final class StepCuts {

    private static final double NOTHING = 1e-6;
    private static final double VIOLATED = 1e-3;
    /** A step in the whole numbers of a cut. */
    private static final long FINE = 20_000;
    /** Shares are lowered by different amounts of this size, so that no step of the separation is in vain. */
    private static final double BLUR = 1e-3;

    private static final double GOLDEN = 0.618;
    private static final int MOST_SETS = 400;
    /** With more the separation is too slow, and a step matters little. */
    private static final long HEAVIEST = 400_000;

    private final Steps steps;
    private final List<Item> items;
    private final int box;
    private final int boxColumn;
    private final int heaviest;
    /** Sets of items that helped before. */
    private final Deque<BitSet> sets;

    /**
     * @param items what may be live at the end of the year, by weight
     * @param box position of the year's steps among the box variables
     * @param boxColumn their column
     */
    StepCuts(Steps steps, List<Item> items, int box, int boxColumn) {
        this(steps, items, box, boxColumn, new ArrayDeque<>());
    }

    private StepCuts(Steps steps, List<Item> items, int box, int boxColumn, Deque<BitSet> sets) {
        this.steps = steps;
        this.items = items;
        this.box = box;
        this.boxColumn = boxColumn;
        this.heaviest = items.stream().mapToInt(Item::demand).sum();
        this.sets = new ArrayDeque<>(sets);
    }

    /** One for each year, unless posts cost nothing or the scenario is too large. */
    static List<StepCuts> of(Model model, Relaxation relaxation) {
        PostScale posts = model.posts();
        long heaviest = model.units().stream()
                .flatMap(unit -> unit.options().stream().limit(1))
                .mapToLong(option -> weight(model, option, model.layout().years() - 1))
                .sum();
        if (posts.perStep() <= 1 || heaviest == 0 || heaviest > HEAVIEST) {
            return List.of();
        }
        return IntStream.range(0, model.layout().years())
                .filter(relaxation::paysForSteps)
                .mapToObj(year -> of(model, relaxation, year))
                .toList();
    }

    private static StepCuts of(Model model, Relaxation relaxation, int year) {
        List<Item> items = new ArrayList<>();
        long spare = (long) model.posts().spareAtStart();
        for (Unit unit : model.units()) {
            if (unit.options().size() == 1) {
                spare -= weight(model, unit.options().getFirst(), year);
            } else {
                items.addAll(items(model, relaxation, unit, year));
            }
        }
        Steps steps = new Steps(spare, (long) model.posts().perStep(), 0, Long.MAX_VALUE);
        int box = relaxation.firstStep + year;
        long most = steps.needed(items.stream().mapToLong(Item::demand).sum());
        return new StepCuts(steps.within(0, most), items, box, relaxation.unitColumns() + box);
    }

    private static List<Item> items(Model model, Relaxation relaxation, Unit unit, int year) {
        Map<Long, List<Integer>> columns = new TreeMap<>();
        for (int k = 0; k < unit.options().size(); k++) {
            long weight = weight(model, unit.options().get(k), year);
            if (weight > 0) {
                columns.computeIfAbsent(weight, key -> new ArrayList<>()).add(relaxation.unitStart[unit.number()] + k);
            }
        }
        List<Item> items = new ArrayList<>();
        columns.forEach((weight, of) ->
                items.add(new Item(of.stream().mapToInt(Integer::intValue).toArray(), Math.toIntExact(weight))));
        return items;
    }

    /** What the option's devices weigh that are live at the end of the year. */
    private static long weight(Model model, Option option, int year) {
        Layout layout = model.layout();
        return (long) model.posts().perTablet() * option.sum(layout.tablets(0), layout.tablets(year))
                + (long) model.posts().perOther() * option.sum(layout.others(0), layout.others(year));
    }

    /** Position of the year's steps among the box variables. */
    int box() {
        return box;
    }

    /** The same with the limits that the relaxation has for the steps. */
    StepCuts within(Relaxation relaxation) {
        return new StepCuts(
                steps.within((long) relaxation.low[box], (long) relaxation.high[box]), items, box, boxColumn, sets);
    }

    /**
     * A cut that the solution breaks, or null.
     *
     * @param level steps in the solution
     */
    @Nullable
    Cut separate(double[] shares, double level) {
        int[] used = IntStream.range(0, items.size())
                .filter(i -> items.get(i).share(shares) > NOTHING)
                .toArray();
        long[] weights =
                Arrays.stream(used).mapToLong(i -> items.get(i).demand()).toArray();
        double above = level - steps.least() + VIOLATED;
        double most = 2 + Arrays.stream(weights).max().orElse(0) / (double) steps.perStep();
        StepLoad load = new StepLoad(steps, weights, known(used));
        FractionalSteps mixture = new FractionalSteps(load, amounts(used, shares), most, above);
        load.fresh().forEach(set -> remember(set, used));
        if (mixture.total() < above) {
            return null;
        }
        Cut cut = lifted(used, mixture.prices());
        return cut.sum(shares) - FINE * level - cut.rhs() > VIOLATED * FINE ? cut : null;
    }

    private double[] amounts(int[] used, double[] shares) {
        double[] amounts = new double[used.length];
        Arrays.setAll(amounts, i -> Math.min(1, items.get(used[i]).share(shares)) * (1 - BLUR * (1 + i * GOLDEN % 1)));
        return amounts;
    }

    private List<boolean[]> known(int[] used) {
        return sets.stream()
                .map(set -> {
                    boolean[] own = new boolean[used.length];
                    for (int i = 0; i < own.length; i++) {
                        own[i] = set.get(used[i]);
                    }
                    return own;
                })
                .toList();
    }

    private void remember(boolean[] set, int[] used) {
        BitSet own = new BitSet();
        for (int i = 0; i < set.length; i++) {
            own.set(used[i], set[i]);
        }
        sets.addLast(own);
        if (sets.size() > MOST_SETS) {
            sets.removeFirst();
        }
    }

    /** Gives the items without a share the largest coefficients that keep the cut valid, large items first. */
    private Cut lifted(int[] used, double[] prices) {
        long[] coefficients = new long[items.size()];
        boolean[] done = new boolean[items.size()];
        StepValues values = new StepValues(steps, FINE, heaviest);
        for (int i = 0; i < used.length; i++) {
            coefficients[used[i]] = Math.round(prices[i] * FINE);
            done[used[i]] = true;
            values.add(items.get(used[i]).demand(), coefficients[used[i]]);
        }
        long rhs = values.most(0);
        IntStream.range(0, items.size())
                .filter(i -> !done[i])
                .boxed()
                .sorted(Comparator.comparingInt(i -> -items.get(i).demand()))
                .forEach(i -> {
                    int weight = items.get(i).demand();
                    coefficients[i] = rhs - values.most(weight);
                    values.add(weight, coefficients[i]);
                });
        return Cut.of(items, coefficients, rhs, Map.of(boxColumn, -FINE));
    }
}
