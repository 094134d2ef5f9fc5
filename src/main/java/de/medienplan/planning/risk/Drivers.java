package de.medienplan.planning.risk;

import de.medienplan.planning.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The schools that carry most of the risk: those with which most would be gained on average if they alone went as planned,
 * all others meeting the same random numbers. Every school is tried in a few futures, the worst of them in many: as
 * many as a fixed number of simulations allows, so that the time stays the same for small and large cities.
 */
final class Drivers {

    private static final int WORST = 5;
    private static final int CANDIDATES = 10;
    private static final int SIMULATIONS = 2_000;
    private static final int FEWEST = 4;

    private final Scenario scenario;
    private final Outcome planned;
    private final List<Outcome> outcomes;
    private final Fates fates;
    private final BiFunction<String, List<Integer>, List<Outcome>> without;
    private final Overruns overruns;

    /** @param without outcomes of the futures if one school goes as planned */
    Drivers(
            Scenario scenario,
            Outcome planned,
            List<Outcome> outcomes,
            Fates fates,
            BiFunction<String, List<Integer>, List<Outcome>> without,
            Overruns overruns) {
        this.scenario = scenario;
        this.planned = planned;
        this.outcomes = outcomes;
        this.fates = fates;
        this.without = without;
        this.overruns = overruns;
    }

    List<Risk.Driver> worst() {
        List<Scenario.School> candidates = new ArrayList<>();
        for (int s = 0; s < scenario.schools().size(); s++) {
            if (planned.completion()[s] < scenario.periods().size()) {
                candidates.add(scenario.schools().get(s));
            }
        }
        List<Scenario.School> worse =
                worst(candidates, CANDIDATES).stream().map(Tried::school).toList();
        return worst(worse, WORST).stream().map(Tried::driver).toList();
    }

    private record Tried(Scenario.School school, Risk.Driver driver) {}

    private List<Tried> worst(List<Scenario.School> schools, int most) {
        int futures = Math.max(FEWEST, SIMULATIONS / Math.max(1, schools.size()));
        return schools.stream()
                .map(school -> new Tried(school, driver(school, Math.min(futures, outcomes.size()))))
                .filter(tried -> tried.driver().harm() > 0)
                .sorted(Comparator.comparingLong(
                        (Tried tried) -> -tried.driver().harm()))
                .limit(most)
                .toList();
    }

    private Risk.Driver driver(Scenario.School school, int futures) {
        List<Integer> eventful = IntStream.range(0, futures)
                .filter(future -> !fates.of(future, school.id()).equals(Fate.AS_PLANNED))
                .boxed()
                .toList();
        List<Outcome> calm = without.apply(school.id(), eventful);
        long harm = 0;
        long late = 0;
        long forfeited = 0;
        for (int i = 0; i < eventful.size(); i++) {
            Outcome before = outcomes.get(eventful.get(i));
            Outcome after = calm.get(i);
            harm += before.cost() - after.cost() + overruns.of(school, fates.of(eventful.get(i), school.id()));
            late += before.lateQuarters(planned) - after.lateQuarters(planned);
            forfeited += before.totalForfeited() - after.totalForfeited();
        }
        return new Risk.Driver(
                school.id(),
                school.name(),
                Math.round((double) harm / futures),
                (double) late / futures,
                Math.round((double) forfeited / futures));
    }
}
