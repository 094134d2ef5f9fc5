package de.medienplan.planning.bound;

import java.util.Arrays;

/** The most value that items have beyond the steps they need, item by item, in whole numbers. */
final class StepValues {

    private final Steps steps;
    private final long perStep;
    private final long[] most;
    private int reached;

    /**
     * @param perStep what a step costs
     * @param heaviest weight of all items together
     */
    StepValues(Steps steps, long perStep, int heaviest) {
        this.steps = steps;
        this.perStep = perStep;
        this.most = new long[heaviest + 1];
    }

    /** Each item at most once. */
    void add(int weight, long value) {
        if (value <= 0) {
            return;
        }
        Arrays.fill(most, reached + 1, reached + weight + 1, most[reached]);
        reached += weight;
        for (int c = reached; c >= weight; c--) {
            most[c] = Math.max(most[c], most[c - weight] + value);
        }
    }

    /** Beside something of a weight that has no value; no more than steps allow, where they do not even allow that. */
    long most(int weight) {
        long best = -perStep * (steps.most() + 1);
        long last = Math.min(steps.most(), steps.needed((long) reached + weight));
        for (long step = steps.least(); step <= last; step++) {
            long room = Math.min(reached, steps.served(step) - weight);
            if (room >= 0) {
                best = Math.max(best, most[(int) room] - perStep * step);
            }
        }
        return best;
    }
}
