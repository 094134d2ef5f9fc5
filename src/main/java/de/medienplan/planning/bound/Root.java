package de.medienplan.planning.bound;

import de.medienplan.planning.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The relaxation of all plans, solved and then strengthened round by round: cuts that the solution breaks are added, cuts
 * that hold with room to spare are dropped, and the dual simplex goes on from where it was.
 */
final class Root {

    /** Share of the worth of all cuts that is enough for searching. */
    private static final double MOST = 0.7;

    private final Relaxation plain;
    private final List<PackingCuts> packings;
    private List<Cut> cuts = List.of();
    private Relaxation relaxation;
    private Relaxation light;

    private DualSimplex simplex;
    private SafeBound safe;

    Root(Model model, Goal goal) {
        this.plain = new RelaxationBuilder(model, goal).build();
        this.packings = goal == Goal.CAPACITY ? List.of() : PackingCuts.of(model, plain);
        this.relaxation = plain;
        this.light = plain;
        this.simplex = new DualSimplex(plain);
        this.safe = new SafeBound(plain);
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

    /** One round; false if the solution breaks no cut that could be found. */
    boolean cut(BooleanSupplier stop) {
        double[] shares = simplex.point.shares();
        List<Cut> fresh = packings.stream()
                .takeWhile(packing -> !stop.getAsBoolean())
                .map(packing -> packing.separate(shares))
                .filter(Objects::nonNull)
                .toList();
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
        simplex = new DualSimplex(relaxation);
        simplex.load(moved(basis, newRow, first, fresh.size()));
        simplex.run(stop, Long.MAX_VALUE);
        return true;
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
