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
 * together at least five, and neither all one nor all four, which the total would give away. Empty groups may be shown.
 */
final class SmallGroups {

    /** Groups from this size on are shown. */
    static final int SMALLEST_SHOWN = 5;

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
            hidden.add(shown.removeFirst());
        }
        return Optional.of(hidden);
    }

    private static boolean isComputable(Set<Integer> hidden, List<Integer> sizes) {
        int sum = hidden.stream().mapToInt(sizes::get).sum();
        boolean allSmall = hidden.stream().allMatch(i -> sizes.get(i) < SMALLEST_SHOWN);
        return hidden.size() < 2
                || sum < SMALLEST_SHOWN
                || sum == hidden.size()
                || allSmall && sum == hidden.size() * (SMALLEST_SHOWN - 1);
    }
}
