package de.medienplan.planning.place;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Violation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quarter in which a school could start, with all that follows from it.
 *
 * @param period id of the quarter
 * @param possible whether {@code starts} obeys every rule; if not, it moves the school alone
 * @param difference euros that the plan costs more than the one in hand, part by part, with the cheapest posts
 * @param shifts the schools that give way, in the order of the scenario, without the school itself and those that start
 *     with it
 * @param limits the rules that the plan breaks if nobody gives way; what makes the quarter impossible if it is
 * @param starts period of each school's start, null for unplanned; every school of the scenario once
 */
public record Place(
        String period,
        boolean possible,
        CostParts difference,
        List<Shift> shifts,
        List<Violation> limits,
        Map<String, @Nullable String> starts) {

    public Place {
        shifts = List.copyOf(shifts);
        limits = List.copyOf(limits);
        starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
    }

    /** Whether the other is at least as early and cheap with as few schools that give way, and better in one of these. */
    boolean isWorseThan(Place other) {
        int earlier = period.compareTo(other.period);
        int cheaper = Long.compare(difference.total(), other.difference.total());
        int fewer = Integer.compare(shifts.size(), other.shifts.size());
        return earlier >= 0 && cheaper >= 0 && fewer >= 0 && earlier + cheaper + fewer > 0;
    }
}
