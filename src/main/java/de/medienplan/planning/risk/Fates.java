package de.medienplan.planning.risk;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What happens to each school in each future. */
@FunctionalInterface
interface Fates {

    Fate of(int future, String school);

    static Fates drawn(Assumptions assumptions, long seed) {
        return (future, school) -> Fate.of(assumptions, seed, future, school);
    }

    /** The same, but one school goes as planned. */
    default Fates without(String calm) {
        return (future, school) -> school.equals(calm) ? Fate.AS_PLANNED : of(future, school);
    }

    /** The same, drawn once. */
    default Fates remembered(int futures, Scenario scenario) {
        List<Map<String, Fate>> known = IntStream.range(0, futures)
                .mapToObj(future -> scenario.schools().stream()
                        .collect(Collectors.toMap(ScenarioSchool::id, school -> of(future, school.id()))))
                .toList();
        return (future, school) -> Objects.requireNonNull(known.get(future).get(school));
    }
}
