package de.medienplan.planning.conflict;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over the units to release: of every broken limit some must go, and the fewest pins that take away its
 * excess are a bound. More pins may hinder less than fewer, for grants of one school pay for another; so every leaf is
 * evaluated, and where only the evaluation finds the budget broken, every unit is tried.
 */
final class FewestPins {

    private static final int MOST_STEPS = 10_000;
    /** So many steps take as long as an evaluation. */
    private static final int STEPS_PER_EVALUATION = 100;

    private final PlanEvaluator evaluator;
    private final List<PinnedUnit> units;
    private final Function<Collection<PinnedUnit>, Map<String, @Nullable String>> starts;
    private final List<Limits.Row> rows;
    private final int[][] heaviest;
    private final double[] loads;
    private final BitSet released = new BitSet();
    private final BitSet locked = new BitSet();
    private BitSet best = new BitSet();
    private int bestPins;
    private int steps;

    /** @param units each possible by itself */
    FewestPins(
            PlanEvaluator evaluator,
            Limits limits,
            List<PinnedUnit> units,
            Function<Collection<PinnedUnit>, Map<String, @Nullable String>> starts) {
        this.evaluator = evaluator;
        this.units = units;
        this.starts = starts;
        this.rows = limits.rows();
        this.loads = rows.stream()
                .mapToDouble(row -> Arrays.stream(row.weights()).sum())
                .toArray();
        this.heaviest = rows.stream().map(this::heaviest).toArray(int[][]::new);
    }

    /** Units to release so that facts and the rest are feasible; all of them always are enough. */
    List<PinnedUnit> find() {
        best.set(0, units.size());
        bestPins = pins(best);
        search(0);
        return best.stream().mapToObj(units::get).toList();
    }

    /** Whether no fewer pins would do; the search stops after so many steps. */
    boolean proven() {
        return steps < MOST_STEPS;
    }

    private int[] heaviest(Limits.Row row) {
        return IntStream.range(0, units.size())
                .filter(u -> row.weights()[u] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer u) -> -row.weights()[u] / pins(u)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int pins(int unit) {
        return units.get(unit).pins().size();
    }

    private int pins(BitSet set) {
        return set.stream().map(this::pins).sum();
    }

    private void search(int pins) {
        steps++;
        if (!proven()) {
            return;
        }
        List<Integer> broken = IntStream.range(0, loads.length)
                .filter(r -> rows.get(r).excess(loads[r]) > 0)
                .boxed()
                .toList();
        if (broken.isEmpty()) {
            evaluate(pins);
            return;
        }
        int[] least = broken.stream().mapToInt(this::least).toArray();
        if (Arrays.stream(least).anyMatch(n -> n < 0) || pins + together(broken, least) >= bestPins) {
            return;
        }
        int hardest = IntStream.range(0, least.length)
                .boxed()
                .max(Comparator.comparingInt(n -> least[n]))
                .orElse(0);
        branch(pins, undecided(heaviest[broken.get(hardest)]), broken);
    }

    private void evaluate(int pins) {
        if (pins >= bestPins) {
            return;
        }
        steps += STEPS_PER_EVALUATION;
        List<PinnedUnit> kept = IntStream.range(0, units.size())
                .filter(u -> !released.get(u))
                .mapToObj(units::get)
                .toList();
        Evaluation evaluation = evaluator.evaluateStarts(starts.apply(kept));
        if (evaluation.feasible()) {
            best = (BitSet) released.clone();
            bestPins = pins;
        } else if (pins + 1 < bestPins) {
            branch(pins, undecided(IntStream.range(0, units.size()).toArray()), List.of());
        }
    }

    private List<Integer> undecided(int[] of) {
        return Arrays.stream(of)
                .filter(u -> !released.get(u) && !locked.get(u))
                .boxed()
                .toList();
    }

    /** Releases each candidate in turn, those before it kept. */
    private void branch(int pins, List<Integer> candidates, List<Integer> broken) {
        List<Integer> order = new ArrayList<>(candidates);
        double[] relief = new double[units.size()];
        order.forEach(u -> relief[u] = broken.stream()
                        .mapToDouble(r -> Math.min(
                                1, rows.get(r).weights()[u] / rows.get(r).excess(loads[r])))
                        .sum()
                / pins(u));
        order.sort(Comparator.comparingDouble(u -> -relief[u]));
        for (int unit : order) {
            release(unit, -1);
            search(pins + pins(unit));
            release(unit, 1);
            locked.set(unit);
        }
        order.forEach(locked::clear);
    }

    private void release(int unit, int sign) {
        released.set(unit, sign < 0);
        for (int r = 0; r < loads.length; r++) {
            loads[r] += sign * rows.get(r).weights()[unit];
        }
    }

    /** The fewest pins whose release can take away the excess of a row; -1: none can. */
    private int least(int row) {
        double left = rows.get(row).excess(loads[row]) - rows.get(row).tolerance(loads[row]);
        double pins = 0;
        for (int unit : heaviest[row]) {
            if (!released.get(unit) && !locked.get(unit)) {
                double weight = rows.get(row).weights()[unit];
                if (weight >= left) {
                    return (int) Math.ceil(pins + left / weight * pins(unit) - 1e-6);
                }
                left -= weight;
                pins += pins(unit);
            }
        }
        return -1;
    }

    /** The fewest for all rows: the sum over rows that share no unit. */
    private int together(List<Integer> broken, int[] least) {
        BitSet taken = new BitSet();
        int sum = 0;
        for (int n : IntStream.range(0, least.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -least[i]))
                .toList()) {
            int[] candidates = heaviest[broken.get(n)];
            if (Arrays.stream(candidates).noneMatch(taken::get)) {
                sum += least[n];
                Arrays.stream(candidates)
                        .filter(u -> !released.get(u) && !locked.get(u))
                        .forEach(taken::set);
            }
        }
        return sum;
    }
}
