package de.medienplan.rollout.planning.bound;

import java.util.List;

/**
 * A part of the solutions, still to be bounded or split.
 *
 * @param bound proven for all its solutions, in euros
 * @param depth number of splits above it
 * @param low least steps of posts by year
 * @param high most steps of posts by year
 * @param cuts unit columns excluded
 * @param basis where the dual simplex was left
 */
record Node(double bound, int depth, double[] low, double[] high, List<Cut> cuts, Snapshot basis)
        implements Comparable<Node> {

    /** Unit columns from {@code first} to before {@code end} are excluded. */
    record Cut(int first, int end) {}

    /** A basis to go on from. */
    record Snapshot(int[] key, int[] basic, boolean[] atHigh) {}

    @Override
    public int compareTo(Node other) {
        int order = Double.compare(bound, other.bound);
        return order != 0 ? order : Integer.compare(other.depth, depth);
    }
}
