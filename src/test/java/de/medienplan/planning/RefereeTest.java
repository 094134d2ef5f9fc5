package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.model.Pins;
import de.medienplan.shared.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The evaluator and an independent reading of the planning model say the same about any plan. */
class RefereeTest {

    private static final int SCENARIOS = 3_000;

    @Test
    void agreesWithTheEvaluatorOnEveryCostAndEveryBrokenRule() {
        int feasible = 0;
        int given = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            int schools = 2 + (int) (seed % 6);
            Scenario scenario = seed % 3 == 0
                    ? RandomScenarios.of(seed, schools, 14)
                    : RandomScenarios.secondVersion(seed, schools, 14);
            ScenarioCheck.check(scenario);
            Map<String, @Nullable String> starts = starts(scenario, new Random(seed));
            Evaluation evaluation = new PlanEvaluator(scenario).evaluateStarts(starts);
            if (evaluation.violations().stream().noneMatch(one -> one.rule() == Rule.TOGETHER)) {
                Referee referee = new Referee(scenario, starts);
                assertThat(evaluation.cost()).as(scenario.name()).isEqualTo(referee.cost());
                assertThat(names(evaluation)).as(scenario.name()).isEqualTo(windows(referee.names()));
                feasible += evaluation.feasible() ? 1 : 0;
            }
            given += evaluation.budget().stream().anyMatch(year -> year.given() > 0) ? 1 : 0;
        }
        assertThat(feasible).isGreaterThan(SCENARIOS / 10);
        assertThat(given).as("plans in which facts miss money").isGreaterThan(SCENARIOS / 20);
    }

    @Test
    void factsAloneNeverMakeAPlanInfeasible() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = RandomScenarios.secondVersion(seed, 6, 14);
            Evaluation evaluation = new PlanEvaluator(scenario).evaluateFacts();
            if (!scenario.hasFacts()) {
                continue;
            }
            assertThat(evaluation.violations())
                    .as(scenario.name())
                    .noneMatch(one -> one.rule() != Rule.PINNED && one.rule() != Rule.TOGETHER);
        }
    }

    /** Facts and pins mostly kept, the rest anywhere or nowhere. */
    private static Map<String, @Nullable String> starts(Scenario scenario, Random random) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>(new Pins(scenario).starts());
        Map<String, @Nullable String> copy = new HashMap<>(starts);
        for (ScenarioSchool school : scenario.schools()) {
            if (copy.get(school.id()) == null ? random.nextInt(3) > 0 : random.nextInt(20) == 0) {
                int period = random.nextInt(scenario.periods().size());
                starts.put(school.id(), scenario.periods().get(period).id());
            }
        }
        return starts;
    }

    /** The evaluator does not tell a building that is not ready from a quarter that is past. */
    private static TreeSet<String> windows(TreeSet<String> names) {
        return names.stream()
                .map(name -> name.replaceFirst("^(ready|past) ", "window "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> names(Evaluation evaluation) {
        TreeSet<String> names = new TreeSet<>();
        for (Violation one : evaluation.violations()) {
            String key = one.reason().key();
            String school = one.schools().isEmpty() ? "" : one.schools().getFirst();
            names.add(
                    switch (one.rule()) {
                        case CAPACITY ->
                            "capacity "
                                    + ((Message) one.reason().args().get(0))
                                            .args()
                                            .get(0) + " " + one.periods().getFirst();
                        case BUDGET -> "budget " + one.years().getFirst();
                        case SUPPORT -> "posts " + one.years().getFirst();
                        case PINNED -> "pin " + school;
                        case BEGUN -> "begun " + school;
                        case WINDOW -> (key.endsWith("beyondHorizon") ? "horizon " : "window ") + school;
                        case ENTRY, TOGETHER -> key;
                    });
        }
        return names;
    }
}
