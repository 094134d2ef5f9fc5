package de.medienplan.planning.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.model.Pins;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random pins against enumeration of what may be released, and against the evaluator with a little less of everything. */
class ContradictionsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsSomethingExactlyWhereThePinsAreNotFeasible(long seed) {
        Scenario scenario = pinned(seed);
        assertThat(Contradictions.find(scenario).none()).isEqualTo(feasible(scenario));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void releasesAsFewPinsAsEnumerationDoes(long seed) {
        Scenario scenario = pinned(seed);
        Contradictions found = Contradictions.find(scenario);
        assertThat(feasible(found.released(scenario))).isTrue();
        assertThat(found.fewest()).isTrue();
        assertThat(found.release()).hasSize(fewest(found.anyway().addedTo(scenario)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsNoMoreThanKeepingThePinsTakes(long seed) {
        Scenario scenario = pinned(seed);
        Contradictions found = Contradictions.find(scenario);
        assertThat(feasible(found.supplied(scenario))).isTrue();
        for (Means less : less(found.means(), scenario.support())) {
            Contradictions with = new Contradictions(
                    found.findings(), found.release(), true, found.anyway(), found.unsavable(), less);
            assertThat(feasible(with.supplied(scenario))).as(less.toString()).isFalse();
        }
    }

    private static List<Means> less(Means means, Scenario.Support support) {
        List<Means> all = new ArrayList<>();
        means.funds().keySet().forEach(year -> {
            Map<Integer, Long> funds = new TreeMap<>(means.funds());
            funds.merge(year, -1L, Long::sum);
            all.add(new Means(funds, means.capacity(), means.newPosts()));
        });
        for (int n = 0; n < means.capacity().size(); n++) {
            List<Means.Units> capacity = new ArrayList<>(means.capacity());
            Means.Units one = capacity.get(n);
            capacity.set(n, new Means.Units(one.resource(), one.period(), one.amount() - 1));
            all.add(new Means(means.funds(), capacity, means.newPosts()));
        }
        BigDecimal posts = means.newPosts();
        if (posts != null) {
            all.add(new Means(means.funds(), means.capacity(), posts.subtract(support.postStep())));
        }
        return all;
    }

    private static int fewest(Scenario scenario) {
        List<String> pins = scenario.schools().stream()
                .filter(school -> !school.begun() && school.pinnedStart() != null)
                .map(ScenarioSchool::id)
                .toList();
        int fewest = pins.size() + 1;
        for (int set = 0; set < 1 << pins.size(); set++) {
            if (Integer.bitCount(set) < fewest) {
                Scenario without = scenario;
                for (int n = 0; n < pins.size(); n++) {
                    without = (set >> n & 1) == 1 ? pin(without, pins.get(n), null) : without;
                }
                fewest = feasible(without) ? Integer.bitCount(set) : fewest;
            }
        }
        return fewest;
    }

    private static boolean feasible(Scenario scenario) {
        return new PlanEvaluator(scenario)
                .evaluateStarts(new Pins(scenario).starts())
                .feasible();
    }

    private static Scenario pin(Scenario scenario, String id, @Nullable String period) {
        return scenario.withSchools(scenario.schools().stream()
                .map(school -> school.id().equals(id) ? school.withPin(period) : school)
                .toList());
    }

    /** A random scenario of either version with most schools pinned somewhere, often to the same quarters. */
    private static Scenario pinned(long seed) {
        Random random = new Random(seed);
        Scenario scenario = seed % 2 == 0 ? RandomScenarios.of(seed, 6, 9) : RandomScenarios.secondVersion(seed, 8, 9);
        if (seed % 3 == 0) {
            List<String> ids =
                    scenario.schools().stream().map(ScenarioSchool::id).toList();
            scenario = scenario.withStartTogether(List.of(ids.subList(0, 3), ids.subList(3, 5)));
        }
        for (ScenarioSchool school : scenario.schools()) {
            if (random.nextInt(5) > 0) {
                int period = random.nextInt(scenario.periods().size() * 2 / 3);
                scenario = pin(
                        scenario, school.id(), scenario.periods().get(period).id());
            }
        }
        return scenario;
    }
}
