package de.medienplan.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.model.Pins;
import de.medienplan.reasons.IdleYears.Cause;
import de.medienplan.reasons.IdleYears.Waiting;
import de.medienplan.reasons.IdleYears.Year;
import de.medienplan.shared.Texts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdleYearsTest {

    @ParameterizedTest
    @ValueSource(strings = {"hannover-decision-2020", "hannover-expansion-2021", "dortmund"})
    void by_the_usual_goal_no_quarter_is_quiet_in_which_a_ready_school_could_start(String name) throws IOException {
        Scenario scenario = TestPlans.scenario(name).withWeights(GoalPreset.USUAL.weights());
        Plan plan = TestPlans.solve(scenario, 2_000);

        for (Year year : IdleYears.of(scenario, plan)) {
            assertThat(year.possible()).isEmpty();
            for (String quarter : year.quiet()) {
                assertThat(startable(scenario, plan, quarter)).isEmpty();
            }
        }
    }

    /** By a way of its own: every school that starts later or never, put into the quarter, the whole plan evaluated. */
    private static List<String> startable(Scenario scenario, Plan plan, String quarter) {
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        return scenario.schools().stream()
                .map(ScenarioSchool::id)
                .filter(id -> {
                    String start = plan.startOf(id);
                    return start == null || start.compareTo(quarter) > 0;
                })
                .filter(id -> evaluator.evaluateStarts(moved(plan, id, quarter)).feasible())
                .toList();
    }

    private static Map<String, @Nullable String> moved(Plan plan, String id, String quarter) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>(plan.starts());
        starts.put(id, quarter);
        return starts;
    }

    @Test
    void where_posts_count_in_full_money_lies_and_the_weights_are_named_as_the_reason() throws IOException {
        Scenario scenario = TestPlans.scenario("hannover-decision-2020").withWeights(GoalPreset.THRIFTY.weights());
        Plan plan = TestPlans.solve(scenario, 1_000);
        PlanEvaluator evaluator = new PlanEvaluator(scenario);

        Year year = IdleYears.of(scenario, plan).stream()
                .filter(one -> one.year() == 2022)
                .findFirst()
                .orElseThrow();
        Waiting weights = year.waiting().stream()
                .filter(one -> one.cause() == Cause.WEIGHTS)
                .findFirst()
                .orElseThrow();
        Finding example = Objects.requireNonNull(weights.example());
        var moved = evaluator.evaluateStarts(moved(plan, weights.schools().getFirst(), example.period()));

        assertThat(year.idle()).isGreaterThan(5_000_000);
        assertThat(moved.feasible()).isTrue();
        assertThat(moved.cost().total() - plan.cost().total())
                .isEqualTo(example.difference().total())
                .isPositive();
        assertThat(IdleSentences.of(scenario, plan, year).stream().map(Texts::german))
                .anyMatch(sentence -> sentence.contains("Bewertung") && sentence.contains("Ziele"));
    }

    @Test
    void every_school_that_waits_is_counted_also_those_that_start_together() {
        int together = 0;
        for (long seed = 0; seed < 300; seed++) {
            Scenario scenario = RandomScenarios.of(seed, 6, 10);
            Plan plan = TestPlans.greedy(scenario);
            if (plan == null || new Pins(scenario).contradictory()) {
                continue;
            }
            for (Year year : IdleYears.of(scenario, plan)) {
                List<String> waiting = year.waiting().stream()
                        .flatMap(one -> one.schools().stream())
                        .toList();
                assertThat(waiting)
                        .as(scenario.name())
                        .containsExactlyInAnyOrderElementsOf(startingAfter(scenario, plan, year.year()));
                together += scenario.startTogether().stream().anyMatch(waiting::containsAll) ? 1 : 0;
            }
        }
        assertThat(together).isGreaterThan(20);
    }

    private static List<String> startingAfter(Scenario scenario, Plan plan, int year) {
        String last = scenario.periods().stream()
                .filter(period -> period.budgetYear() == year)
                .map(Scenario.Period::id)
                .reduce((one, later) -> later)
                .orElseThrow();
        return scenario.schools().stream()
                .map(ScenarioSchool::id)
                .filter(id -> {
                    String start = plan.startOf(id);
                    return start == null || start.compareTo(last) > 0;
                })
                .toList();
    }

    @Test
    void each_reason_is_told_with_schools_and_figures() throws IOException {
        Scenario scenario = TestPlans.scenario("dortmund").withWeights(GoalPreset.USUAL.weights());
        Plan plan = Objects.requireNonNull(TestPlans.greedy(scenario));

        for (Year year : IdleYears.of(scenario, plan)) {
            List<String> sentences = IdleSentences.of(scenario, plan, year).stream()
                    .map(Texts::german)
                    .toList();
            assertThat(sentences).hasSize(Math.max(1, year.waiting().size()) + 1);
            assertThat(sentences).noneMatch(sentence -> sentence.contains("{") || sentence.contains("reasons."));
        }
    }
}
