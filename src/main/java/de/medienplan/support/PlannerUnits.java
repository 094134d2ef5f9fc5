package de.medienplan.support;

import de.medienplan.device.PaperGroups;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How the support groups fit into the two kinds of devices that the planner knows. Groups with the ratio of the personal
 * tablets count as tablets; all others are counted in units of the least common multiple of their ratios: with 700
 * computer-room devices or 500 boards and class sets a post, a post serves 3,500 units, a computer-room device is 5 of
 * them and a board device 7. No fraction is lost, however many groups there are. With one ratio a unit is a device.
 *
 * @param tabletsPerPost tablets that one post serves
 * @param unitsPerPost units of other devices that one post serves
 * @param tablets codes of the groups whose devices count as tablets
 * @param weights units of one device of each other group; a group in neither is not counted
 */
public record PlannerUnits(
        BigDecimal tabletsPerPost, BigDecimal unitsPerPost, Set<String> tablets, Map<String, Long> weights) {

    private static final BigInteger LARGEST_WEIGHT = BigInteger.valueOf(100_000);

    public PlannerUnits {
        tablets = Set.copyOf(tablets);
        weights = Map.copyOf(weights);
    }

    /**
     * @param ratios devices that one post serves, by group; a group that is not counted is missing
     * @throws UserException if the ratios have too little in common to be counted in whole units
     */
    public static PlannerUnits of(SortedMap<String, BigDecimal> ratios) {
        BigDecimal perTablet = required(ratios, PaperGroups.PERSONAL_TABLET);
        BigDecimal perRoom = required(ratios, PaperGroups.COMPUTER_ROOM);
        Set<String> tablets = new HashSet<>();
        TreeMap<String, BigDecimal> others = new TreeMap<>();
        ratios.forEach((group, ratio) -> {
            boolean isTablet = ratio.compareTo(perTablet) == 0 && ratio.compareTo(perRoom) != 0;
            if (group.equals(PaperGroups.PERSONAL_TABLET) || (isTablet && !group.equals(PaperGroups.COMPUTER_ROOM))) {
                tablets.add(group);
            } else {
                others.put(group, ratio);
            }
        });
        int scale = others.values().stream()
                .mapToInt(ratio -> Math.max(0, ratio.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        BigInteger multiple = others.values().stream()
                .map(ratio -> ratio.setScale(scale).unscaledValue())
                .reduce(BigInteger.ONE, PlannerUnits::leastCommonMultiple);
        TreeMap<String, Long> weights = new TreeMap<>();
        others.forEach((group, ratio) ->
                weights.put(group, weight(multiple.divide(ratio.setScale(scale).unscaledValue()), others.values())));
        return new PlannerUnits(perTablet, new BigDecimal(multiple, scale), tablets, weights);
    }

    /** Why {@link #of} would refuse these ratios; empty if it would not. */
    static Optional<Message> obstacle(SortedMap<String, BigDecimal> ratios) {
        try {
            of(ratios);
            return Optional.empty();
        } catch (UserException refusal) {
            return Optional.of(refusal.reason());
        }
    }

    private static BigDecimal required(Map<String, BigDecimal> ratios, String group) {
        return Optional.ofNullable(ratios.get(group))
                .orElseThrow(() -> new UserException(Message.of("support.group.ratioMissing", group)));
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static long weight(BigInteger weight, Collection<BigDecimal> ratios) {
        if (weight.compareTo(LARGEST_WEIGHT) > 0) {
            BigDecimal[] apart =
                    ratios.stream().distinct().sorted(Comparator.naturalOrder()).toArray(BigDecimal[]::new);
            throw new UserException(Message.of(
                    "support.group.notForPlanner", apart[0], apart[apart.length - 1], LARGEST_WEIGHT.intValue()));
        }
        return weight.longValueExact();
    }

    /** Whether other devices are counted in units instead of pieces. */
    public boolean isWeighted() {
        return weights.values().stream().anyMatch(weight -> weight > 1);
    }

    /** What the planner counts as tablets. */
    public long tablets(Map<String, Long> devices) {
        return tablets.stream()
                .mapToLong(group -> devices.getOrDefault(group, 0L))
                .sum();
    }

    /** What the planner counts as other devices. */
    public long others(Map<String, Long> devices) {
        return weights.entrySet().stream()
                .mapToLong(weight -> Math.multiplyExact(devices.getOrDefault(weight.getKey(), 0L), weight.getValue()))
                .sum();
    }

    /** Devices of the group that one post serves; empty if it is not counted. */
    public Optional<BigFraction> devicesPerPost(String group) {
        if (tablets.contains(group)) {
            return Optional.of(PostNeed.exact(tabletsPerPost));
        }
        return Optional.ofNullable(weights.get(group))
                .map(weight -> PostNeed.exact(unitsPerPost).divide(weight));
    }

    /** The same devices at ratios that were changed by hand. */
    public PlannerUnits at(BigDecimal changedTabletsPerPost, BigDecimal changedUnitsPerPost) {
        return new PlannerUnits(changedTabletsPerPost, changedUnitsPerPost, tablets, weights);
    }
}
