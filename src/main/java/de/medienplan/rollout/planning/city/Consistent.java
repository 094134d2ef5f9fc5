package de.medienplan.rollout.planning.city;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known for one date says something about others: a later date never takes more money than an earlier one. */
final class Consistent {

    private Consistent() {}

    static TreeMap<Integer, CityAnswer.Deadline> of(Map<Integer, CityAnswer.Deadline> known) {
        TreeMap<Integer, CityAnswer.Deadline> all = new TreeMap<>(known);
        Long enough = null;
        for (var entry : all.entrySet()) {
            CityAnswer.Deadline one = entry.getValue();
            enough = less(enough, one.enough());
            entry.setValue(
                    new CityAnswer.Deadline(one.by(), one.possible(), one.least(), one.possible() ? enough : null));
        }
        Long least = null;
        for (var entry : all.descendingMap().entrySet()) {
            CityAnswer.Deadline one = entry.getValue();
            least = more(least, one.least());
            entry.setValue(
                    new CityAnswer.Deadline(one.by(), one.possible(), one.possible() ? least : null, one.enough()));
        }
        return all;
    }

    private static @Nullable Long less(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? (a == null ? b : a) : (Long) Math.min(a, b);
    }

    private static @Nullable Long more(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? (a == null ? b : a) : (Long) Math.max(a, b);
    }
}
