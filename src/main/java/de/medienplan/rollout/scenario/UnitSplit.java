package de.medienplan.rollout.scenario;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Finds whole devices of each group that make up a number of units exactly: 17 units are two devices of 5 and one of 7.
 * From a certain number on there is always such a split, below it not: nothing makes up 13 of 5 and 7.
 */
public final class UnitSplit {

    private record Reached(int rest, long units) {}

    private final TreeMap<String, Long> weights;
    private final String lightest;
    private final int modulus;
    /** The fewest units of the other groups that leave each rest when divided by the weight of the lightest. */
    private final long[] fewest;

    private final String[] last;

    /** @param weights units of one device, by group; not empty */
    public UnitSplit(Map<String, Long> weights) {
        this.weights = new TreeMap<>(weights);
        this.lightest = this.weights.keySet().stream()
                .min(Comparator.comparing(weights::get))
                .orElseThrow();
        this.modulus = Math.toIntExact(weight(lightest));
        this.fewest = new long[modulus];
        this.last = new String[modulus];
        Arrays.fill(fewest, Long.MAX_VALUE);
        Arrays.fill(last, "");
        reach();
    }

    private void reach() {
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingLong(Reached::units));
        fewest[0] = 0;
        open.add(new Reached(0, 0));
        while (!open.isEmpty()) {
            Reached here = open.remove();
            if (here.units() > fewest[here.rest()]) {
                continue;
            }
            weights.forEach((group, weight) -> {
                long units = here.units() + weight;
                int rest = (int) (units % modulus);
                if (units < fewest[rest]) {
                    fewest[rest] = units;
                    last[rest] = group;
                    open.add(new Reached(rest, units));
                }
            });
        }
    }

    /** Whether whole devices make up the units. */
    public boolean isWhole(long units) {
        return fewest[(int) (units % modulus)] <= units;
    }

    /** The least number of units, not below this one, that whole devices make up. */
    public long next(long units) {
        long next = units;
        while (!isWhole(next)) {
            next++;
        }
        return next;
    }

    /**
     * Devices by group that make up the units, or those of {@link #next} if none do; in the proportion of the known ones as
     * far as whole numbers allow.
     */
    public Map<String, Long> split(long units, Map<String, Long> known) {
        long total = next(units);
        Map<String, Long> devices = inProportion(total, known);
        if (!fill(devices, total)) {
            devices.clear();
            fill(devices, total);
        }
        return devices;
    }

    private Map<String, Long> inProportion(long total, Map<String, Long> known) {
        BigInteger all = BigInteger.valueOf(units(known));
        Map<String, Long> devices = new HashMap<>();
        if (all.signum() > 0) {
            weights.keySet()
                    .forEach(group -> devices.put(
                            group,
                            BigInteger.valueOf(known.getOrDefault(group, 0L))
                                    .multiply(BigInteger.valueOf(total))
                                    .divide(all)
                                    .longValueExact()));
        }
        return devices;
    }

    /** Adds what is still missing; false if that would take away more of the lightest than there are. */
    private boolean fill(Map<String, Long> devices, long total) {
        long missing = total - units(devices);
        int rest = (int) (missing % modulus);
        long more = (missing - fewest[rest]) / modulus;
        if (fewest[rest] == Long.MAX_VALUE || devices.getOrDefault(lightest, 0L) + more < 0) {
            return false;
        }
        devices.merge(lightest, more, Long::sum);
        while (rest != 0) {
            String group = last[rest];
            devices.merge(group, 1L, Long::sum);
            rest = Math.floorMod(rest - weight(group), modulus);
        }
        return true;
    }

    private long units(Map<String, Long> devices) {
        return weights.entrySet().stream()
                .mapToLong(group -> group.getValue() * devices.getOrDefault(group.getKey(), 0L))
                .sum();
    }

    private long weight(String group) {
        return java.util.Objects.requireNonNull(weights.get(group));
    }
}
