package de.medienplan.planning.bound;

import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What fits into the capacity of a resource in a period: cuts off shares that no mixture of sets of whole units has
 * (exact separation from the knapsack polytope, e.g. Boccia 2006, Kaparis and Letchford 2010). Whatever coefficients the
 * floating-point arithmetic proposes, the right-hand side is computed in whole numbers over all sets that fit, so every
 * cut is valid.
 */
final class PackingCuts {

    private static final Map<Integer, Long> NO_COLUMNS = Map.of();
    private static final double NOTHING = 1e-6;
    private static final double VIOLATED = 1e-3;
    /** Where more fits, the relaxation is good enough and the dynamic programming too slow. */
    private static final int MOST_ITEMS = 60;

    private static final long LARGEST_CAPACITY = 4_000;
    private static final int LARGEST_DENOMINATOR = 48;
    private static final double WHOLE = 1e-4;
    private static final double FINE = 5_000;

    private final int capacity;
    private final Packing packing;
    private final List<Item> items;

    PackingCuts(int capacity, List<Item> items) {
        this.capacity = capacity;
        this.packing = new Packing(capacity);
        this.items = items.stream().filter(item -> item.demand() <= capacity).toList();
    }

    /** One for each resource and period of small capacity, less what units without a choice use of it. */
    static List<PackingCuts> of(Model model, Relaxation relaxation) {
        return IntStream.range(0, model.layout().cells())
                .mapToObj(cell -> of(model, relaxation, cell))
                .filter(Objects::nonNull)
                .filter(PackingCuts::small)
                .toList();
    }

    private static @Nullable PackingCuts of(Model model, Relaxation relaxation, int cell) {
        long capacity = model.capacity(cell);
        for (Unit unit : model.units()) {
            capacity -= unit.options().size() == 1 ? unit.options().getFirst().amountOf(cell) : 0;
        }
        return capacity < 0 || capacity > LARGEST_CAPACITY
                ? null
                : new PackingCuts((int) capacity, items(model, relaxation, cell));
    }

    private boolean small() {
        double mean = items.stream().mapToInt(Item::demand).average().orElse(0);
        return capacity < MOST_ITEMS * mean;
    }

    private static List<Item> items(Model model, Relaxation relaxation, int cell) {
        List<Item> items = new ArrayList<>();
        for (Unit unit : model.units()) {
            Map<Long, List<Integer>> columns = new TreeMap<>();
            for (int k = 0; unit.options().size() > 1 && k < unit.options().size(); k++) {
                Option option = unit.options().get(k);
                long demand = option.amountOf(cell);
                if (demand > 0 && demand <= model.capacity(cell)) {
                    int column = relaxation.unitStart[unit.number()] + k;
                    columns.computeIfAbsent(demand, key -> new ArrayList<>()).add(column);
                }
            }
            columns.forEach((demand, of) ->
                    items.add(new Item(of.stream().mapToInt(Integer::intValue).toArray(), demand.intValue())));
        }
        return items;
    }

    /** A cut that the shares break, or null. */
    @Nullable
    Cut separate(double[] shares) {
        int[] used = IntStream.range(0, items.size())
                .filter(i -> items.get(i).share(shares) > NOTHING)
                .toArray();
        double[] amounts =
                Arrays.stream(used).mapToDouble(i -> items.get(i).share(shares)).toArray();
        boolean whole = Arrays.stream(amounts).allMatch(amount -> amount > 1 - NOTHING);
        if (whole || used.length > MOST_ITEMS) {
            return null;
        }
        int[] demands = Arrays.stream(used).map(i -> items.get(i).demand()).toArray();
        FractionalPacking cover = new FractionalPacking(packing, demands, amounts);
        if (cover.total() < 1 + VIOLATED) {
            return null;
        }
        Cut cut = lifted(used, whole(cover.prices()));
        return cut.violation(shares) > VIOLATED ? cut : null;
    }

    /** The prices in whole numbers of nearly the same proportions, as small as possible. */
    private static long[] whole(double[] prices) {
        double factor = IntStream.rangeClosed(1, LARGEST_DENOMINATOR)
                .filter(k ->
                        Arrays.stream(prices).allMatch(price -> Math.abs(price * k - Math.rint(price * k)) < WHOLE))
                .mapToDouble(k -> k)
                .findFirst()
                .orElse(FINE);
        return Arrays.stream(prices)
                .mapToLong(price -> Math.round(price * factor))
                .toArray();
    }

    /** Gives the items without a share the largest coefficients that keep the cut valid, large items first. */
    private Cut lifted(int[] used, long[] prices) {
        Packing.Values values = packing.new Values();
        long[] coefficients = new long[items.size()];
        for (int i = 0; i < used.length; i++) {
            values.add(items.get(used[i]).demand(), prices[i]);
            coefficients[used[i]] = prices[i];
        }
        long rhs = values.most();
        boolean[] done = new boolean[items.size()];
        Arrays.stream(used).forEach(i -> done[i] = true);
        IntStream.range(0, items.size())
                .filter(i -> !done[i])
                .boxed()
                .sorted(Comparator.comparingInt(i -> -items.get(i).demand()))
                .forEach(i -> {
                    int demand = items.get(i).demand();
                    coefficients[i] = rhs - values.beside(demand);
                    values.add(demand, coefficients[i]);
                });
        return Cut.of(items, coefficients, rhs, NO_COLUMNS);
    }
}
