package de.medienplan.planning.alternative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of many plans those that no other dominates and that differ clearly; the first one found is preferred. */
final class Selection {

    /** Two plans differ clearly if at least this share of their schools starts in another quarter. */
    static final double CLEARLY = 0.1;

    static final int MOST = 5;

    private Selection() {}

    static List<Alternative> of(List<Alternative> found) {
        List<Alternative> good = found.stream()
                .filter(one -> found.stream().noneMatch(other -> other.dominates(one)))
                .toList();
        List<Alternative> chosen = new ArrayList<>();
        List<Alternative> left = new ArrayList<>(good);
        while (!left.isEmpty() && chosen.size() < MOST) {
            Alternative next = left.stream()
                    .max(Comparator.comparingDouble(one -> distance(one, chosen)))
                    .orElseThrow();
            left.remove(next);
            if (distance(next, chosen) < CLEARLY) {
                break;
            }
            chosen.add(next);
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(one -> one.wish().ordinal()))
                .toList();
    }

    /** From the nearest of those chosen; of all plans the first is as far as can be from none. */
    private static double distance(Alternative one, List<Alternative> chosen) {
        return chosen.stream().mapToDouble(one::distance).min().orElse(1);
    }
}
