package de.medienplan.planning.bound;

import java.util.PriorityQueue;

/**
 * The ratio test of the dual simplex. Along the dual direction each unit's cheapest column changes at breakpoints; as
 * long as the bound still rises, a unit that is wholly in one column simply moves to the next (and a box variable to
 * its other bound), and only the breakpoint at which the bound would fall enters the basis.
 */
final class LongStep {

    private static final double TINY = 1e-9;

    private final DualSimplex simplex;
    private final ScaledColumns lp;
    private final Basis basis;
    private final double[] reduced;
    private final double[] rate;
    private double length;
    private final PriorityQueue<Breakpoint> queue = new PriorityQueue<>();

    private record Breakpoint(double at, double rate, int column) implements Comparable<Breakpoint> {
        @Override
        public int compareTo(Breakpoint other) {
            int order = Double.compare(at, other.at);
            return order != 0 ? order : Double.compare(Math.abs(other.rate), Math.abs(rate));
        }
    }

    /** @param direction row of the inverse, negated if the leaving value is too large */
    LongStep(DualSimplex simplex, double[] direction) {
        this.simplex = simplex;
        this.lp = simplex.lp;
        this.basis = simplex.basis;
        this.reduced = simplex.point.reduced;
        this.rate = new double[lp.columns + lp.rows];
        lp.price(direction, 1, rate);
    }

    /** The column to enter, or -1 if the bound rises without end. */
    int entering(double violation, int leaving) {
        for (int u = 0; u < lp.units; u++) {
            pushNext(u, 0, leaving);
        }
        for (int j = lp.unitColumns; j < rate.length; j++) {
            pushBox(j, leaving);
        }
        double slope = violation;
        while (!queue.isEmpty()) {
            Breakpoint breakpoint = queue.remove();
            int column = breakpoint.column();
            slope -= loss(column);
            if (slope < TINY) {
                length = breakpoint.at();
                return column;
            }
            pass(breakpoint, leaving);
        }
        return -1;
    }

    /** How far the duals go along the direction. */
    double length() {
        return length;
    }

    /** The direction times each column. */
    double[] rate() {
        return rate;
    }

    /** How much slower the bound rises beyond the breakpoint. */
    private double loss(int column) {
        if (column < lp.unitColumns) {
            int unit = lp.unitOf[column];
            return basis.rowsOfUnit[unit] > 0 ? Double.POSITIVE_INFINITY : rate[basis.key[unit]] - rate[column];
        }
        int box = column - lp.unitColumns;
        return column >= lp.columns
                ? Double.POSITIVE_INFINITY
                : Math.abs(rate[column]) * (simplex.bounds.high[box] - simplex.bounds.low[box]);
    }

    private void pass(Breakpoint breakpoint, int leaving) {
        int column = breakpoint.column();
        if (column < lp.unitColumns) {
            int unit = lp.unitOf[column];
            simplex.point.moveKey(unit, column);
            pushNext(unit, breakpoint.at(), leaving);
        } else {
            simplex.point.flip(column - lp.unitColumns);
        }
    }

    private void pushNext(int unit, double from, int leaving) {
        int key = basis.key[unit];
        double bestAt = Double.POSITIVE_INFINITY;
        int best = -1;
        for (int j = lp.unitStart[unit]; j < lp.unitStart[unit + 1]; j++) {
            double fall = rate[key] - rate[j];
            if (fall > TINY && !simplex.bounds.off[j] && !basis.inRow[j] && j != leaving) {
                double at = Math.max(from, (reduced[j] - reduced[key]) / fall);
                if (at < bestAt || (at == bestAt && fall > rate[key] - rate[best])) {
                    bestAt = at;
                    best = j;
                }
            }
        }
        if (best >= 0) {
            queue.add(new Breakpoint(bestAt, rate[key] - rate[best], best));
        }
    }

    private void pushBox(int column, int leaving) {
        if (basis.inRow[column] || column == leaving) {
            return;
        }
        boolean high = column < lp.columns && simplex.bounds.atHigh[column - lp.unitColumns];
        double speed = high ? -rate[column] : rate[column];
        double distance = Math.max(0, high ? -reduced[column] : reduced[column]);
        if (speed < -TINY) {
            queue.add(new Breakpoint(distance / -speed, speed, column));
        }
    }
}
