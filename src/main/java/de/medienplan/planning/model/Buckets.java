package de.medienplan.planning.model;

import java.util.Arrays;

/** The units of a plan by start period, for drawing one that is in the way. Unplanned units stand in the last bucket. */
public final class Buckets {

    private final int[][] units;
    private final int[] size;
    private final int[] place;

    Buckets(int periods, int unitCount) {
        this.units = new int[periods + 1][4];
        this.size = new int[periods + 1];
        this.place = new int[unitCount];
    }

    void add(int unit, int start) {
        int bucket = bucket(start);
        if (size[bucket] == units[bucket].length) {
            units[bucket] = Arrays.copyOf(units[bucket], size[bucket] * 2);
        }
        place[unit] = size[bucket];
        units[bucket][size[bucket]++] = unit;
    }

    void remove(int unit, int start) {
        int bucket = bucket(start);
        int last = units[bucket][--size[bucket]];
        units[bucket][place[unit]] = last;
        place[last] = place[unit];
    }

    /** Number of units that start in the period. */
    public int size(int start) {
        return size[bucket(start)];
    }

    /** The {@code number}-th unit that starts in the period; order changes with every change of the plan. */
    public int unit(int start, int number) {
        return units[bucket(start)][number];
    }

    private int bucket(int start) {
        return start == Unit.UNPLANNED ? size.length - 1 : start;
    }
}
