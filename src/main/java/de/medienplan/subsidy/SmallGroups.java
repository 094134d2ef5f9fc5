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
 * Hides small groups, and as many others that they cannot be computed from the total: the hidden ones are at least two,
 * together as large as the smallest that is shown, and leave a choice even to readers who know how they were chosen. Empty groups may be shown.
 */
final class SmallGroups {

    /** More groups than any list has. */
    private static final int MANY = 100_000;

    private SmallGroups() {}

    /**
     * Indices of the groups to hide, given that their total is shown.
     *
     * @param smallestShown groups from this size on are shown
     * @return empty if the total must not be shown either
     */
    static Optional<Set<Integer>> hidden(List<Integer> sizes, int smallestShown) {
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        if (total > 0 && total < smallestShown) {
            return Optional.empty();
        }
        Set<Integer> hidden = IntStream.range(0, sizes.size())
                .filter(i -> sizes.get(i) > 0 && sizes.get(i) < smallestShown)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        List<Integer> shown = new ArrayList<>(IntStream.range(0, sizes.size())
                .filter(i -> sizes.get(i) >= smallestShown)
                .boxed()
                .sorted(Comparator.comparing(sizes::get))
                .toList());
        while (!hidden.isEmpty() && isComputable(hidden, sizes, smallestShown)) {
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
     * can be leave no choice. A group hidden in addition is not small and smaller than any that is shown.
     */
    private static boolean isComputable(Set<Integer> hidden, List<Integer> sizes, int least) {
        int sum = hidden.stream().mapToInt(sizes::get).sum();
        int small = (int) hidden.stream().filter(i -> sizes.get(i) < least).count();
        int added = hidden.size() - small;
        int smallestShown = IntStream.range(0, sizes.size())
                .filter(i -> !hidden.contains(i) && sizes.get(i) > 0)
                .map(sizes::get)
                .min()
                .orElse(Integer.MAX_VALUE / MANY);
        return hidden.size() < 2
                || sum < least
                || sum == small + least * added
                || sum == (least - 1) * small + (smallestShown - 1) * added;
    }
}
