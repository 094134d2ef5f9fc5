package de.medienplan.subsidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hides groups under five, and as many others that they cannot be computed from the total: the hidden ones are at least two,
 * together at least five, and leave a choice even to readers who know how they were chosen. Empty groups may be shown.
 */
final class SmallGroups {

    /** Groups from this size on are shown. */
    static final int SMALLEST_SHOWN = 5;

    /** More groups than any list has. */
    private static final int MANY = 100_000;

    private SmallGroups() {}

    /**
     * Indices of the groups to hide, given that their total is shown.
     *
     * @return empty if the total must not be shown either
     */
    static Optional<Set<Integer>> hidden(List<Integer> sizes) {
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        if (total > 0 && total < SMALLEST_SHOWN) {
            return Optional.empty();
        }
        Set<Integer> hidden = IntStream.range(0, sizes.size())
                .filter(i -> sizes.get(i) > 0 && sizes.get(i) < SMALLEST_SHOWN)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        List<Integer> shown = new ArrayList<>(IntStream.range(0, sizes.size())
                .filter(i -> sizes.get(i) >= SMALLEST_SHOWN)
                .boxed()
                .sorted(Comparator.comparing(sizes::get))
                .toList());
        while (!hidden.isEmpty() && isComputable(hidden, sizes)) {
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            int smallest = sizes.get(shown.getFirst());
            shown.stream().filter(i -> sizes.get(i) == smallest).forEach(hidden::add);
            shown.removeAll(hidden);
        }
        return Optional.of(hidden);
    }

    /**
     * Whether somebody who knows this procedure could tell a small one: hidden ones at the lower or upper end of what they
     * can be leave no choice. A group hidden in addition is at least five and smaller than any that is shown.
     */
    private static boolean isComputable(Set<Integer> hidden, List<Integer> sizes) {
        int sum = hidden.stream().mapToInt(sizes::get).sum();
        int small =
                (int) hidden.stream().filter(i -> sizes.get(i) < SMALLEST_SHOWN).count();
        int added = hidden.size() - small;
        int smallestShown = IntStream.range(0, sizes.size())
                .filter(i -> !hidden.contains(i) && sizes.get(i) > 0)
                .map(sizes::get)
                .min()
                .orElse(Integer.MAX_VALUE / MANY);
        return hidden.size() < 2
                || sum < SMALLEST_SHOWN
                || sum == small + SMALLEST_SHOWN * added
                || sum == (SMALLEST_SHOWN - 1) * small + (smallestShown - 1) * added;
    }
}
