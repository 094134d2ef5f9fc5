package de.medienplan.planning.bound;

import java.util.BitSet;

/**
 * A part of the solutions, still to be bounded or split.
 *
 * @param root the relaxation it is bounded by
 * @param bound proven for all its solutions, in euros
 * @param depth number of splits above it
 * @param low least steps of posts by year
 * @param high most steps of posts by year
 * @param off unit columns that are not used; not to be changed
 * @param basis where the dual simplex was left
 */
record Node(Root root, double bound, int depth, double[] low, double[] high, BitSet off, Snapshot basis)
        implements Comparable<Node> {

    /** A basis to go on from. */
    record Snapshot(int[] key, int[] basic, boolean[] atHigh) {}

    /** Its solutions with at least so many steps in a year. */
    Node atLeast(int year, double steps, double proven, Snapshot from) {
        double[] raised = low.clone();
        raised[year] = steps;
        return new Node(root, proven, depth + 1, raised, high, off, from);
    }

    /** Its solutions with at most so many steps in a year. */
    Node atMost(int year, double steps, double proven, Snapshot from) {
        double[] lowered = high.clone();
        lowered[year] = steps;
        return new Node(root, proven, depth + 1, low, lowered, off, from);
    }

    /** Its solutions without the unit columns from {@code first} to before {@code end}. */
    Node without(int first, int end, double proven, Snapshot from) {
        BitSet more = (BitSet) off.clone();
        more.set(first, end);
        return new Node(root, proven, depth + 1, low, high, more, from);
    }

    /** Without more columns, which no better plan uses. */
    Node without(BitSet dear) {
        BitSet more = (BitSet) off.clone();
        more.or(dear);
        return new Node(root, bound, depth, low, high, more, basis);
    }

    @Override
    public int compareTo(Node other) {
        int order = Double.compare(bound, other.bound);
        return order != 0 ? order : Integer.compare(other.depth, depth);
    }
}
