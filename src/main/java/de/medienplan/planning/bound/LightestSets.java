package de.medienplan.planning.bound;

import java.util.Arrays;

/**
 * The sets of items that nothing as light is worth more than, item by item (Nemhauser and Ullmann 1969), by weight and value,
 * both ascending.
 */
final class LightestSets {

    /** So many sets are compared at most; beyond, the best one may be missed. */
    private static final int MOST = 2_000;

    private static final double BETTER = 1e-9;

    private final long[] weights;
    private final long limit;
    private long[] weight = {0};
    private double[] value = {0};
    private int[] id = {0};
    private int size = 1;

    /* a set is another one and one more item */
    private int ids = 1;
    private int[] predecessor = new int[MOST];
    private int[] item = new int[MOST];

    /**
     * @param weights of all items
     * @param limit heavier sets are left out
     */
    LightestSets(long[] weights, long limit) {
        this.weights = weights;
        this.limit = limit;
    }

    /** Sets with and without the item. */
    void add(int number, double worth) {
        long[] oldWeight = weight;
        double[] oldValue = value;
        int[] oldId = id;
        int old = size;
        weight = new long[2 * old];
        value = new double[2 * old];
        id = new int[2 * old];
        size = 0;
        int without = 0;
        int with = 0;
        while (without < old || with < old) {
            if (without < old && (with == old || oldWeight[without] <= oldWeight[with] + weights[number])) {
                if (pays(oldWeight[without], oldValue[without])) {
                    put(oldWeight[without], oldValue[without], oldId[without]);
                }
                without++;
            } else {
                long heavier = oldWeight[with] + weights[number];
                double dearer = oldValue[with] + worth;
                if (pays(heavier, dearer)) {
                    put(heavier, dearer, id(oldId[with], number));
                }
                with++;
            }
        }
        thin();
    }

    private boolean pays(long heavy, double worth) {
        return heavy <= limit && (size == 0 || worth > value[size - 1] + BETTER);
    }

    private void put(long heavy, double worth, int number) {
        size -= size > 0 && weight[size - 1] == heavy ? 1 : 0;
        weight[size] = heavy;
        value[size] = worth;
        id[size++] = number;
    }

    private int id(int before, int number) {
        if (ids == item.length) {
            predecessor = Arrays.copyOf(predecessor, 2 * ids);
            item = Arrays.copyOf(item, 2 * ids);
        }
        predecessor[ids] = before;
        item[ids] = number;
        return ids++;
    }

    /** Every other one, if there are too many. */
    private void thin() {
        if (size > MOST) {
            int kept = 0;
            for (int k = size % 2; k < size; k += 2) {
                weight[kept] = weight[k];
                value[kept] = value[k];
                id[kept++] = id[k];
            }
            size = kept;
        }
    }

    /** The set that is worth most beyond the steps it needs. */
    boolean[] best(Steps steps) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < size; k++) {
            double worth = value[k] - steps.needed(weight[k]);
            if (worth > most) {
                most = worth;
                best = id[k];
            }
        }
        boolean[] set = new boolean[weights.length];
        for (int at = best; at > 0; at = predecessor[at]) {
            set[item[at]] = true;
        }
        return set;
    }
}
