package de.medienplan.planning.bound;

/** Which of some items fit into a capacity together: a knapsack, solved exactly by dynamic programming. */
final class Packing {

    private final int capacity;

    Packing(int capacity) {
        this.capacity = capacity;
    }

    /** The most valuable set of items that fits, each at most once; those without value are left out. */
    boolean[] best(int[] demands, double[] values) {
        double[] most = new double[capacity + 1];
        boolean[][] taken = new boolean[demands.length][capacity + 1];
        for (int i = 0; i < demands.length; i++) {
            for (int c = capacity; c >= demands[i] && values[i] > 0; c--) {
                if (most[c - demands[i]] + values[i] > most[c]) {
                    most[c] = most[c - demands[i]] + values[i];
                    taken[i][c] = true;
                }
            }
        }
        boolean[] chosen = new boolean[demands.length];
        int left = capacity;
        for (int i = demands.length - 1; i >= 0; i--) {
            if (taken[i][left]) {
                chosen[i] = true;
                left -= demands[i];
            }
        }
        return chosen;
    }

    /** The most value that fits into each part of the capacity, item by item, in whole numbers. */
    final class Values {

        private final long[] most = new long[capacity + 1];

        void add(int demand, long value) {
            for (int c = capacity; c >= demand; c--) {
                most[c] = Math.max(most[c], most[c - demand] + value);
            }
        }

        /** With the whole capacity. */
        long most() {
            return most[capacity];
        }

        /** In what the item leaves of the capacity. */
        long beside(int demand) {
            return most[capacity - demand];
        }
    }
}
