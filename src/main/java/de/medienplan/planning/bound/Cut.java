package de.medienplan.planning.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An inequality that every plan obeys and the relaxation need not: {@code Σ coefficient · value ≤ rhs}.
 *
 * @param columns of units and box variables, ascending
 * @param coefficients whole numbers, not 0
 * @param rhs whole number
 */
record Cut(int[] columns, long[] coefficients, long rhs) {

    /**
     * Puts a cut together.
     *
     * @param coefficients of the items, at least 0
     * @param others coefficients of other columns
     */
    static Cut of(List<Item> items, long[] coefficients, long rhs, Map<Integer, Long> others) {
        Map<Integer, Long> entries = new TreeMap<>(others);
        for (int i = 0; i < coefficients.length; i++) {
            for (int column : items.get(i).columns()) {
                if (coefficients[i] > 0) {
                    entries.put(column, coefficients[i]);
                }
            }
        }
        return new Cut(
                entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
                entries.values().stream().mapToLong(Long::longValue).toArray(),
                rhs);
    }

    /** By how much the shares break it, as a part of the right-hand side; negative if they obey it. */
    double violation(double[] shares) {
        return (sum(shares) - rhs) / Math.max(1, rhs);
    }

    /** The left-hand side as far as units have a part in it. */
    double sum(double[] shares) {
        double sum = 0;
        for (int i = 0; i < columns.length && columns[i] < shares.length; i++) {
            sum += coefficients[i] * shares[columns[i]];
        }
        return sum;
    }

    /** Whether it is about units only and none makes room for others. */
    boolean packs() {
        return Arrays.stream(coefficients).allMatch(coefficient -> coefficient > 0);
    }

    /** The largest of its numbers, at least 1. */
    long size() {
        long largest = Arrays.stream(coefficients).map(Math::abs).max().orElse(1);
        return Math.max(1, Math.max(Math.abs(rhs), largest));
    }
}
