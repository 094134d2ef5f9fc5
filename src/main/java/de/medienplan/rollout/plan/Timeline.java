package de.medienplan.rollout.plan;

import de.medienplan.planning.Scenario;
import de.medienplan.shared.Quarter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The periods of two scenarios in one order: quarters of the calendar, or else the sorted names of both. */
record Timeline(List<String> names) {

    static Timeline of(Scenario before, Scenario after) {
        List<String> names = Stream.concat(before.periods().stream(), after.periods().stream())
                .map(Scenario.Period::id)
                .toList();
        return new Timeline(List.copyOf(new TreeSet<>(names)));
    }

    /** Periods from one to the other, below 0 if that one is earlier. */
    int between(String from, String to) {
        return names.stream().allMatch(Quarter::isQuarter)
                ? Quarter.parse(to).since(Quarter.parse(from))
                : names.indexOf(to) - names.indexOf(from);
    }
}
