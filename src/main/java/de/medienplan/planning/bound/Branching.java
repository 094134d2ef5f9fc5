package de.medienplan.planning.bound;

import java.util.Arrays;
import java.util.List;

/**
 * Splits a part in two: first the posts of a year into "at most n steps" and "at least n + 1", then the starts of a unit
 * into "until" and "after", where a look ahead shows that it pays (strong branching, Achterberg and others 2005).
 */
final class Branching {

    private static final double WHOLE = 1e-5;
    /** So many rows times columns are few. */
    private static final double SMALL = 2e6;
    /** So many splits are looked at before one is chosen. */
    private static final int MOST_LOOKS = 10;

    private static final int ITERATIONS = 25;

    private final Relaxation relaxation;
    private final DualSimplex simplex;
    private final int years;
    private final Splits splits;

    Branching(Relaxation relaxation, DualSimplex simplex, int years, Splits splits) {
        this.splits = splits;
        this.relaxation = relaxation;
        this.simplex = simplex;
        this.years = years;
    }

    /** The two halves where the solution of the simplex is not whole; empty if it is whole everywhere. */
    List<Node> split(Node node, double bound) {
        int year = fractionalYear(node);
        if (year < 0) {
            return splitUnit(node, bound);
        }
        double steps = Math.floor(simplex.point.box(relaxation.firstStep + year));
        Node.Snapshot basis = simplex.snapshot();
        return List.of(node.atMost(year, steps, bound, basis), node.atLeast(year, steps + 1, bound, basis));
    }

    /** Whether the posts of every year are whole. */
    boolean whole(Node node) {
        return fractionalYear(node) < 0;
    }

    private int fractionalYear(Node node) {
        int best = -1;
        double most = WHOLE;
        for (int y = 0; y < years; y++) {
            double steps = simplex.point.box(relaxation.firstStep + y);
            double up = Math.ceil(steps) - steps;
            double distance = Math.min(up, 1 - up);
            if (distance > most && node.low()[y] < node.high()[y] && relaxation.paysForSteps(y)) {
                most = distance;
                best = y;
            }
        }
        return best;
    }

    /** Splits a unit where that raises the bounds of both halves most, as far as a few iterations tell. */
    private List<Node> splitUnit(Node node, double bound) {
        List<Splits.Split> candidates = splits.of(simplex.point.shares());
        if (candidates.isEmpty()) {
            return List.of();
        }
        Splits.Split best = small() ? best(candidates) : candidates.getFirst();
        return halves(node, bound, best.unit(), best.middle());
    }

    /** Whether a look at a split is cheap. */
    private boolean small() {
        return (double) relaxation.rows * relaxation.columns < SMALL;
    }

    private Splits.Split best(List<Splits.Split> candidates) {
        DualSimplex.Copy copy = simplex.copy();
        double from = simplex.point.objective();
        Splits.Split best = candidates.getFirst();
        double most = -1;
        int looks = 0;
        for (int i = 0; i < candidates.size() && looks < MOST_LOOKS; i++) {
            Splits.Split split = candidates.get(i);
            if (!splits.known(split)) {
                look(split, from, copy);
                looks++;
            }
            double score = splits.score(split);
            if (score > most) {
                most = score;
                best = split;
            }
        }
        simplex.point.refresh();
        return best;
    }

    private void look(Splits.Split split, double from, DualSimplex.Copy copy) {
        int first = relaxation.unitStart[split.unit()];
        int end = relaxation.unitStart[split.unit() + 1];
        splits.learn(split, gain(split.middle(), end, from, copy), gain(first, split.middle(), from, copy));
    }

    /** By how much the relaxation rises in a few iterations without the columns. */
    private double gain(int first, int end, double from, DualSimplex.Copy copy) {
        boolean[] off = simplex.bounds.off;
        boolean[] before = Arrays.copyOfRange(off, first, end);
        Arrays.fill(off, first, end, true);
        DualSimplex.Outcome outcome = simplex.run(() -> false, ITERATIONS);
        double gain = outcome == DualSimplex.Outcome.INFEASIBLE
                ? Double.POSITIVE_INFINITY
                : Math.max(0, simplex.point.objective() - from);
        System.arraycopy(before, 0, off, first, before.length);
        simplex.back(copy);
        return gain;
    }

    /** Where the relaxation gives no hint: the options of the unit that has most of them in two halves. */
    List<Node> halve(Node node, double bound) {
        int most = 0;
        int[] allowed = {};
        for (int u = 0; u < relaxation.units; u++) {
            int[] of = relaxation.allowed(simplex.bounds.off, u);
            if (of.length > allowed.length) {
                allowed = of;
                most = u;
            }
        }
        return halves(node, bound, most, allowed[allowed.length / 2]);
    }

    private List<Node> halves(Node node, double bound, int unit, int middle) {
        int first = relaxation.unitStart[unit];
        int end = relaxation.unitStart[unit + 1];
        Node.Snapshot basis = simplex.snapshot();
        return List.of(node.without(first, middle, bound, basis), node.without(middle, end, bound, basis));
    }
}
