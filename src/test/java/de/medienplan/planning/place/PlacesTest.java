package de.medienplan.planning.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import de.medienplan.planning.model.Unit;
import de.medienplan.shared.UserException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers for one school of small random plans, against the evaluator and against all plans there are. */
class PlacesTest {

    private static final long NONE = Long.MAX_VALUE;

    private record Case(Scenario scenario, Model model, Plan plan, ScenarioSchool school) {

        Places places() {
            return new Places(scenario, plan, school.id());
        }

        PlanEvaluator evaluator() {
            return new PlanEvaluator(scenario);
        }
    }

    static List<Case> cases() {
        return LongStream.range(0, 260)
                .mapToObj(PlacesTest::example)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyQuarterIsAnsweredOncePossibleOnesFirstThenTheCheapest(Case given) {
        List<Place> places = given.places().best();
        assertThat(places)
                .extracting(Place::period)
                .containsExactlyInAnyOrderElementsOf(given.scenario().periods().stream()
                        .map(Scenario.Period::id)
                        .toList());
        for (int n = 1; n < places.size(); n++) {
            Place before = places.get(n - 1);
            Place after = places.get(n);
            assertThat(before.possible() || !after.possible()).isTrue();
            assertThat(before.possible() == after.possible()
                            && before.difference().total() > after.difference().total())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void possibleAnswersAreFeasibleAndCostWhatTheEvaluatorSays(Case given) {
        Places places = given.places();
        Set<Place> all = new LinkedHashSet<>(places.best());
        all.addAll(places.first());
        for (Place place : all) {
            Evaluation evaluation = given.evaluator().evaluateStarts(place.starts());
            assertThat(place.possible()).isEqualTo(evaluation.feasible());
            assertThat(place.starts()).containsEntry(given.school().id(), place.period());
            if (place.possible()) {
                assertThat(place.difference())
                        .isEqualTo(evaluation
                                .cost()
                                .minus(given.evaluator().evaluate(given.plan()).cost()));
            } else {
                assertThat(place.limits()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aQuarterIsImpossibleOnlyIfNoPlanAtAllHasTheSchoolThere(Case given) {
        for (Place place : given.places().best()) {
            assertThat(place.possible())
                    .as(place.period())
                    .isEqualTo(cheapest(given, place.period(), Integer.MAX_VALUE) < NONE);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noPlanIsCheaperInWhichOneOtherUnitGivesWay(Case given) {
        long before = given.evaluator().evaluate(given.plan()).cost().total();
        for (Place place : given.places().best()) {
            if (place.possible()) {
                long cost = before + place.difference().total();
                assertThat(cost)
                        .as(place.period())
                        .isLessThanOrEqualTo(cheapest(given, place.period(), needed(given, place)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comingFirstMeansEarlierAndNoAnswerIsWorseThanAnother(Case given) {
        List<Place> ways = given.places().first();
        String start = given.plan().startOf(given.school().id());
        assertThat(ways)
                .allMatch(
                        way -> way.possible() && (start == null || way.period().compareTo(start) < 0));
        assertThat(ways).noneMatch(way -> ways.stream().anyMatch(way::isWorseThan));
    }

    @Test
    void findMostlyTheBestOfAllWhereThePlanInHandIsTheBest() {
        int all = 0;
        int best = 0;
        for (Case given : cases()) {
            long before = given.evaluator().evaluate(given.plan()).cost().total();
            for (Place place : given.places().best()) {
                if (place.possible()) {
                    all++;
                    best += before + place.difference().total() == cheapest(given, place.period(), Integer.MAX_VALUE)
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(best).isGreaterThan(all * 9 / 10);
    }

    @Test
    void refuseASchoolThatHasBegunOrThatNobodyKnows() {
        Scenario scenario = RandomScenarios.secondVersion(1, 6, 9);
        Plan plan = new PlanEvaluator(scenario).plan(Map.of(), null);
        assertThatThrownBy(() -> new Places(scenario, plan, "nobody")).isInstanceOf(UserException.class);
        scenario.schools().stream()
                .filter(ScenarioSchool::begun)
                .forEach(school -> assertThatThrownBy(() -> new Places(scenario, plan, school.id()))
                        .isInstanceOf(UserException.class));
    }

    /** Where the school alone fits, nobody gives way; else one unit may. */
    private static int needed(Case given, Place place) {
        return place.limits().isEmpty() ? 0 : 1;
    }

    /** The cheapest of all plans with the school there and at most so many other units elsewhere than in the plan. */
    private static long cheapest(Case given, String period, int mostMoved) {
        int start = given.scenario().periods().stream()
                .map(Scenario.Period::id)
                .toList()
                .indexOf(period);
        Unit unit = unit(given.model(), given.school().id());
        int option = unit.optionOf(start);
        if (option < 0) {
            return NONE;
        }
        PlanState state = new PlanState(given.model(), given.model().choice(given.plan()));
        state.set(unit.number(), option);
        return cheapest(state, unit.number(), 0, mostMoved);
    }

    private static long cheapest(PlanState state, int guest, int at, int mostMoved) {
        if (at == state.model().units().size()) {
            return state.feasible() ? state.cost() : NONE;
        }
        long best = cheapest(state, guest, at + 1, mostMoved);
        int home = state.choice(at);
        for (int option = 0; at != guest && mostMoved > 0 && option < state.optionCount(at); option++) {
            if (option != home) {
                state.set(at, option);
                best = Math.min(best, cheapest(state, guest, at + 1, mostMoved - 1));
            }
        }
        state.set(at, home);
        return best;
    }

    private static Unit unit(Model model, String school) {
        return model.units().stream()
                .filter(unit -> unit.schools().contains(school))
                .findFirst()
                .orElseThrow();
    }

    /** A random scenario with its best plan and one of its schools; none if pins contradict or there are too many plans. */
    private static List<Case> example(long seed) {
        Random random = new Random(seed);
        int schools = 3 + (int) (seed % 3);
        Scenario scenario =
                seed % 2 == 0 ? RandomScenarios.of(seed, schools, 8) : RandomScenarios.secondVersion(seed, schools, 8);
        List<ScenarioSchool> open =
                scenario.schools().stream().filter(school -> !school.begun()).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        ScenarioSchool school = open.get(random.nextInt(open.size()));
        Scenario loose = scenario.withSchools(scenario.schools().stream()
                        .map(one -> random.nextInt(4) > 0 || one == school ? one.withPin(null) : one)
                        .toList())
                .withStartTogether(seed % 5 == 0 ? scenario.startTogether() : List.of());
        if (Contradictions.find(loose).certain() || bound(loose, school)) {
            return List.of();
        }
        Model model = Model.of(loose);
        int[] best = best(model);
        return best.length == 0
                ? List.of()
                : List.of(new Case(loose, model, new PlanEvaluator(loose).plan(model.starts(best), null), school));
    }

    private static boolean bound(Scenario scenario, ScenarioSchool school) {
        return scenario.startTogether().stream()
                .filter(list -> list.contains(school.id()))
                .anyMatch(list -> scenario.schools().stream()
                        .anyMatch(one -> list.contains(one.id()) && one.pinnedStart() != null));
    }

    private static int[] best(Model model) {
        int[] last = model.units().stream()
                .mapToInt(unit -> unit.options().size() - 1)
                .toArray();
        PlanState state = new PlanState(model, last);
        int[][] best = {new int[0]};
        long[] least = {NONE};
        walk(state, 0, () -> {
            if (state.feasible() && state.cost() < least[0]) {
                least[0] = state.cost();
                best[0] = state.choices();
            }
        });
        return best[0];
    }

    private static void walk(PlanState state, int at, Runnable leaf) {
        if (at == state.model().units().size()) {
            leaf.run();
            return;
        }
        IntStream.range(0, state.optionCount(at)).forEach(option -> {
            state.set(at, option);
            walk(state, at + 1, leaf);
        });
    }
}
