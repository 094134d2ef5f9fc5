package de.medienplan.planning.bound;

import de.medienplan.planning.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The relaxation of all plans, solved and then strengthened round by round: cuts that the solution breaks are added, cuts
 * that hold with room to spare are dropped, and the dual simplex goes on from where it was. The same for parts of them.
 */
final class Root {

    /** Share of the worth of all cuts that is enough for searching. */
    private static final double MOST = 0.7;
    /** Euros for what rounding may add to a price. */
    private static final double MARGIN = 0.1;

    private final Relaxation plain;
    private final List<PackingCuts> packings;
    private final List<StepCuts> years;
    private List<Cut> cuts = List.of();
    private Relaxation relaxation;
    private Relaxation light;

    private BitSet off = new BitSet();
    private DualSimplex simplex;
    private DualSimplex.Outcome outcome = DualSimplex.Outcome.STOPPED;
    private SafeBound safe;

    Root(Model model, Goal goal) {
        this.plain = new RelaxationBuilder(model, goal).build();
        this.packings = goal == Goal.CAPACITY ? List.of() : PackingCuts.of(model, plain);
        this.years = goal == Goal.COST ? StepCuts.of(model, plain) : List.of();
        this.relaxation = plain;
        this.light = plain;
        this.simplex = new DualSimplex(plain);
        this.safe = new SafeBound(plain);
    }

    /** Of a part of the solutions, with the cuts of the whole. */
    Root(Root whole, Node part) {
        this.plain = whole.plain.within(part.low(), part.high());
        this.packings = whole.packings;
        this.years = IntStream.range(0, whole.years.size())
                .mapToObj(i -> whole.years.get(i).within(plain))
                .toList();
        this.cuts = whole.cuts;
        this.off = part.off();
        this.relaxation = plain.with(cuts);
        this.light = plain;
        this.safe = new SafeBound(relaxation);
        this.simplex = simplex(part.basis());
    }

    private DualSimplex simplex(Node.Snapshot basis) {
        DualSimplex fresh = new DualSimplex(relaxation);
        off.stream().forEach(column -> fresh.bounds.off[column] = true);
        fresh.load(basis);
        return fresh;
    }

    /** Before it was strengthened. */
    Relaxation plain() {
        return plain;
    }

    Relaxation relaxation() {
        return relaxation;
    }

    /** With the few cuts that raise the bound most: nearly as strong, and much cheaper to solve. */
    Relaxation light() {
        return light;
    }

    DualSimplex simplex() {
        return simplex;
    }

    SafeBound safe() {
        return safe;
    }

    /** What each option costs beyond its unit's cheapest at the prices of the rows, in euros, at least 0. */
    double[][] prices() {
        Relaxation current = relaxation;
        double[] multipliers = simplex.lp.multipliers(simplex.point.duals);
        double[][] costs = new double[current.units][];
        for (int u = 0; u < current.units; u++) {
            int first = current.unitStart[u];
            double[] own = IntStream.range(first, current.unitStart[u + 1])
                    .mapToDouble(column -> safe.price(multipliers, column))
                    .toArray();
            double least = Arrays.stream(own).min().orElse(0);
            costs[u] = Arrays.stream(own).map(price -> price - least).toArray();
        }
        return costs;
    }

    /** How the last run of the simplex ended. */
    DualSimplex.Outcome outcome() {
        return outcome;
    }

    /** Solves what there is. */
    void solve(BooleanSupplier stop, long iterations) {
        outcome = simplex.run(stop, iterations);
    }

    /** Unit columns that cost so much at the current prices that no plan cheaper than the best uses them. */
    BitSet dear(double bound, long best) {
        double[] multipliers = simplex.lp.multipliers(simplex.point.duals);
        BitSet dear = new BitSet();
        for (int u = 0; u < relaxation.units; u++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = relaxation.unitStart[u]; j < relaxation.unitStart[u + 1]; j++) {
                least = simplex.bounds.off[j] ? least : Math.min(least, safe.price(multipliers, j));
            }
            for (int j = relaxation.unitStart[u]; j < relaxation.unitStart[u + 1]; j++) {
                if (!simplex.bounds.off[j] && bound + safe.price(multipliers, j) - least > best - 1 + MARGIN) {
                    dear.set(j);
                }
            }
        }
        return dear;
    }

    /** One round; false if the solution breaks no cut that could be found. */
    boolean cut(BooleanSupplier stop) {
        double[] shares = simplex.point.shares();
        List<Cut> fresh = broken(stop);
        if (fresh.isEmpty() || stop.getAsBoolean()) {
            return false;
        }
        Node.Snapshot basis = simplex.snapshot();
        boolean[] slack = slackRows(basis);
        List<Cut> next = new ArrayList<>();
        int[] newRow = IntStream.range(0, plain.rows + cuts.size()).toArray();
        for (int i = 0; i < cuts.size(); i++) {
            newRow[plain.rows + i] = slack[plain.rows + i] ? -1 : plain.rows + next.size();
            if (!slack[plain.rows + i]) {
                next.add(cuts.get(i));
            }
        }
        int first = plain.rows + next.size();
        next.addAll(fresh);
        cuts = next;
        relaxation = plain.with(cuts);
        safe = new SafeBound(relaxation);
        simplex = simplex(moved(basis, newRow, first, fresh.size()));
        outcome = simplex.run(stop, Long.MAX_VALUE);
        return outcome != DualSimplex.Outcome.INFEASIBLE;
    }

    private List<Cut> broken(BooleanSupplier stop) {
        double[] shares = simplex.point.shares();
        Stream<Supplier<@Nullable Cut>> all = Stream.concat(
                packings.stream().map(packing -> () -> packing.separate(shares)),
                years.stream().map(year -> () -> year.separate(shares, simplex.point.box(year.box()))));
        return all.takeWhile(one -> !stop.getAsBoolean())
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether whole steps of posts are cut for. */
    boolean countsSteps() {
        return !years.isEmpty();
    }

    /** To be called after the last round: chooses the cuts to search with. */
    void lighten() {
        light = plain.with(weighty());
    }

    /** The cuts with the highest prices that together make up most of what all cuts are worth. */
    private List<Cut> weighty() {
        double[] multipliers = simplex.lp.multipliers(simplex.point.duals);
        double[] worth = new double[cuts.size()];
        Arrays.setAll(worth, i -> multipliers[plain.rows + i] * cuts.get(i).rhs());
        double wanted = MOST * Arrays.stream(worth).sum();
        List<Cut> weighty = new ArrayList<>();
        for (int i : IntStream.range(0, worth.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -worth[i]))
                .toList()) {
            if (wanted > 0) {
                weighty.add(cuts.get(i));
                wanted -= worth[i];
            }
        }
        return weighty;
    }

    private boolean[] slackRows(Node.Snapshot basis) {
        boolean[] slack = new boolean[relaxation.rows];
        for (int column : basis.basic()) {
            if (column >= plain.columns) {
                slack[column - plain.columns] = true;
            }
        }
        return slack;
    }

    /** The basis for the new rows: without the slacks of dropped rows, with those of the fresh ones. */
    private Node.Snapshot moved(Node.Snapshot basis, int[] newRow, int first, int count) {
        IntStream kept = Arrays.stream(basis.basic())
                .filter(column -> column < plain.columns || newRow[column - plain.columns] >= 0)
                .map(column -> column < plain.columns ? column : plain.columns + newRow[column - plain.columns]);
        IntStream fresh = IntStream.range(plain.columns + first, plain.columns + first + count);
        return new Node.Snapshot(basis.key(), IntStream.concat(kept, fresh).toArray(), basis.atHigh());
    }
}
