package de.medienplan.planning.city;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known for one date or amount says something about others: a later date never takes more money than an earlier
 * one, and more money never reaches fewer pupils.
 */
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

    static TreeMap<Long, CityAnswer.Level> levels(Map<Long, CityAnswer.Level> known) {
        TreeMap<Long, CityAnswer.Level> all = new TreeMap<>(known);
        CityAnswer.Level best = null;
        for (var entry : all.entrySet()) {
            CityAnswer.Level one = entry.getValue();
            best = best == null || one.reached() > best.reached() ? one : best;
            entry.setValue(new CityAnswer.Level(one.yearly(), best.reached(), one.most(), best.schools()));
        }
        long most = Long.MAX_VALUE;
        for (var entry : all.descendingMap().entrySet()) {
            CityAnswer.Level one = entry.getValue();
            most = Math.min(most, one.most());
            entry.setValue(new CityAnswer.Level(one.yearly(), one.reached(), most, one.schools()));
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
