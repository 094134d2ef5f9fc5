package de.medienplan.planning.risk;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The schools that carry most of the risk: those with which most would be gained on average if they alone went as planned,
 * all others meeting the same random numbers. Simulating that for every school would take longer than all futures, so each
 * school is first looked at by itself: what do its most frequent delays cost while all others go as planned? Only the worst
 * of them are simulated, in as many futures as a fixed number of simulations allows.
 */
final class Drivers {

    private static final int WORST = 5;
    private static final int CANDIDATES = 10;
    private static final int CASES = 6;
    private static final int SIMULATIONS = 1_000;

    private final Scenario scenario;
    private final Outcome planned;
    private final List<Outcome> outcomes;
    private final Fates fates;
    private final BiFunction<List<Integer>, Fates, List<Outcome>> simulate;
    private final Overruns overruns;

    /** @param simulate outcomes of the futures under the fates */
    Drivers(
            Scenario scenario,
            Outcome planned,
            List<Outcome> outcomes,
            Fates fates,
            BiFunction<List<Integer>, Fates, List<Outcome>> simulate,
            Overruns overruns) {
        this.scenario = scenario;
        this.planned = planned;
        this.outcomes = outcomes;
        this.fates = fates;
        this.simulate = simulate;
        this.overruns = overruns;
    }

    List<Risk.Driver> worst() {
        Map<String, Double> alone = alone();
        List<ScenarioSchool> candidates = planned()
                .sorted(Comparator.comparingDouble((ScenarioSchool school) -> -alone.getOrDefault(school.id(), 0.0)))
                .limit(CANDIDATES)
                .toList();
        int futures = Math.min(outcomes.size(), SIMULATIONS / Math.max(1, candidates.size()));
        return candidates.stream()
                .map(school -> driver(school, futures))
                .filter(driver -> driver.harm() > 0)
                .sorted(Comparator.comparingLong((Risk.Driver driver) -> -driver.harm()))
                .limit(WORST)
                .toList();
    }

    private Stream<ScenarioSchool> planned() {
        return IntStream.range(0, scenario.schools().size())
                .filter(s -> planned.completion()[s] < scenario.periods().size())
                .mapToObj(s -> scenario.schools().get(s));
    }

    /** A delay of one school while nothing happens to the others. */
    private record Case(String school, Fate fate, double share) {}

    /** Euros of harm on average that each school does by itself. */
    private Map<String, Double> alone() {
        List<Case> cases =
                planned().flatMap(school -> frequent(school.id()).stream()).toList();
        List<Outcome> one = simulate.apply(
                IntStream.range(0, cases.size()).boxed().toList(),
                (number, school) -> cases.get(number).school().equals(school)
                        ? cases.get(number).fate()
                        : Fate.AS_PLANNED);
        Map<String, Double> harm = new HashMap<>();
        planned().forEach(school -> harm.put(school.id(), meanOverrun(school)));
        for (int i = 0; i < cases.size(); i++) {
            Case now = cases.get(i);
            harm.merge(now.school(), now.share() * (one.get(i).cost() - planned.cost()), Double::sum);
        }
        return harm;
    }

    private double meanOverrun(ScenarioSchool school) {
        return IntStream.range(0, outcomes.size())
                .mapToLong(future -> overruns.of(school, fates.of(future, school.id())))
                .average()
                .orElse(0);
    }

    private List<Case> frequent(String school) {
        Map<Fate, Long> counts = IntStream.range(0, outcomes.size())
                .mapToObj(future -> fates.of(future, school).delayOnly())
                .filter(fate -> !fate.equals(Fate.AS_PLANNED))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Fate, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().readyDelay())
                        .thenComparing(entry -> entry.getKey().extraQuarters()))
                .limit(CASES)
                .map(entry -> new Case(school, entry.getKey(), (double) entry.getValue() / outcomes.size()))
                .toList();
    }

    private Risk.Driver driver(ScenarioSchool school, int futures) {
        List<Integer> eventful = IntStream.range(0, futures)
                .filter(future -> !fates.of(future, school.id()).equals(Fate.AS_PLANNED))
                .boxed()
                .toList();
        List<Outcome> calm = simulate.apply(eventful, fates.without(school.id()));
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
