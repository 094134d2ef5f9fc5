package de.medienplan.planning.bound;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the solutions, still to be bounded or split.
 *
 * @param bound proven for all its solutions, in euros
 * @param depth number of splits above it
 * @param low least steps of posts by year
 * @param high most steps of posts by year
 * @param excluded unit columns that are not used
 * @param basis where the dual simplex was left
 */
record Node(double bound, int depth, double[] low, double[] high, List<Range> excluded, Snapshot basis)
        implements Comparable<Node> {

    /** Unit columns from {@code first} to before {@code end}. */
    record Range(int first, int end) {}

    /** A basis to go on from. */
    record Snapshot(int[] key, int[] basic, boolean[] atHigh) {}

    /** Its solutions with at least so many steps in a year. */
    Node atLeast(int year, double steps, double proven, Snapshot from) {
        double[] raised = low.clone();
        raised[year] = steps;
        return new Node(proven, depth + 1, raised, high, excluded, from);
    }

    /** Its solutions with at most so many steps in a year. */
    Node atMost(int year, double steps, double proven, Snapshot from) {
        double[] lowered = high.clone();
        lowered[year] = steps;
        return new Node(proven, depth + 1, low, lowered, excluded, from);
    }

    /** Its solutions without the unit columns. */
    Node without(int first, int end, double proven, Snapshot from) {
        List<Range> more = new ArrayList<>(excluded);
        more.add(new Range(first, end));
        return new Node(proven, depth + 1, low, high, more, from);
    }

    @Override
    public int compareTo(Node other) {
        int order = Double.compare(bound, other.bound);
        return order != 0 ? order : Integer.compare(other.depth, depth);
    }
}
