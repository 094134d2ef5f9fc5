package de.medienplan.planning.bound;

import java.util.List;

/**
 * Splits a part in two: first the posts of a year into "at most n steps" and "at least n + 1", then the starts of a unit
 * into "until" and "after".
 */
final class Branching {

    private static final double WHOLE = 1e-5;

    private final Relaxation relaxation;
    private final DualSimplex simplex;
    private final int years;

    Branching(Relaxation relaxation, DualSimplex simplex, int years) {
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

    /** Splits the unit whose shares spread over the longest time. */
    private List<Node> splitUnit(Node node, double bound) {
        double[] shares = simplex.point.shares();
        int best = -1;
        double most = WHOLE;
        for (int u = 0; u < relaxation.units; u++) {
            double spread = spread(shares, u);
            if (spread > most) {
                most = spread;
                best = u;
            }
        }
        if (best < 0) {
            return List.of();
        }
        int middle = Math.min(relaxation.unitStart[best + 1] - 1, (int) Math.floor(mean(shares, best)) + 1);
        return halves(node, bound, best, middle);
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

    private double mean(double[] shares, int unit) {
        double mean = 0;
        for (int j = relaxation.unitStart[unit]; j < relaxation.unitStart[unit + 1]; j++) {
            mean += shares[j] * j;
        }
        return mean;
    }

    private double spread(double[] shares, int unit) {
        double mean = mean(shares, unit);
        double spread = 0;
        for (int j = relaxation.unitStart[unit]; j < relaxation.unitStart[unit + 1]; j++) {
            spread += shares[j] * Math.abs(j - mean) * (1 + relaxation.cost[j] * 1e-9);
        }
        return spread;
    }
}
