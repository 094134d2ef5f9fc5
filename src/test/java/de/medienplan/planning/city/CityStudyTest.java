package de.medienplan.planning.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.model.Pins;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The interval for the money always holds the true least amount, found by trying all plans with the evaluator. */
class CityStudyTest {

    private static final int SCENARIOS = 120;
    private static final long NONE = Long.MAX_VALUE;

    @Test
    void the_interval_holds_the_least_money_of_all_plans() {
        int exact = 0;
        int compared = 0;
        int impossible = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = RandomScenarios.of(seed, 2 + (int) (seed % 2), 6);
            if (new Pins(scenario).contradictory()) {
                continue;
            }
            CityAnswer answer = ask(scenario, scenario.periods().getLast().id());
            for (CityAnswer.Deadline deadline : answer.deadlines()) {
                long least = leastMoney(scenario, deadline.by());
                String name = scenario.name() + " " + deadline;
                if (!deadline.possible()) {
                    assertThat(least).as(name).isEqualTo(NONE);
                    impossible++;
                    continue;
                }
                assertThat(deadline.least()).as(name).isNotNull().isLessThanOrEqualTo(least);
                if (deadline.enough() != null) {
                    assertThat(deadline.enough()).as(name).isGreaterThanOrEqualTo(least);
                    compared++;
                    exact += deadline.enough() == least ? 1 : 0;
                }
            }
        }
        assertThat(impossible).isGreaterThan(10);
        assertThat(compared).isGreaterThan(100);
        assertThat(exact).as("of %s shown amounts", compared).isGreaterThan(compared * 9 / 10);
    }

    @Test
    void pupils_reached_lie_between_a_plan_and_a_proof() {
        for (long seed = 0; seed < 40; seed++) {
            Scenario scenario = RandomScenarios.of(seed, 3, 5);
            if (new Pins(scenario).contradictory()) {
                continue;
            }
            String by = scenario.periods().get(scenario.periods().size() / 2).id();
            YearlyFunds funds = new YearlyFunds(scenario);
            for (CityAnswer.Level level : ask(scenario, by).levels()) {
                long most = mostPupils(funds.with(level.yearly()), by);
                assertThat(most)
                        .as(scenario.name() + " " + level)
                        .isBetween(level.reached(), Math.max(level.reached(), level.most()));
            }
        }
    }

    @Test
    void the_shown_plan_is_feasible_with_the_shown_money_and_completes_every_school_in_time() throws IOException {
        Scenario scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        CityAnswer answer = new CityStudy(
                        new CityQuestion(scenario, "2026-Q2", Duration.ofSeconds(6)), new StopSignal(), known -> {})
                .run();

        CityAnswer.Deadline asked = answer.asked().orElseThrow();
        long enough = Objects.requireNonNull(asked.enough());
        Evaluation evaluation = new PlanEvaluator(new YearlyFunds(scenario).with(enough))
                .evaluateStarts(new HashMap<>(answer.starts()));
        assertThat(evaluation.feasible()).isTrue();
        assertThat(evaluation.unplanned()).isEmpty();
        assertThat(evaluation.schools())
                .allSatisfy(row -> assertThat(row.completion()).isLessThanOrEqualTo("2026-Q2"));
        assertThat((double) Objects.requireNonNull(asked.least()) / enough).isGreaterThan(0.99);
        assertThat(answer.usual()).isEqualTo(2_500_000);
    }

    @Test
    void stopped_at_once_it_still_says_nothing_false() {
        Scenario scenario = RandomScenarios.of(5, 4, 8);
        StopSignal stop = new StopSignal();
        stop.raise();
        CityAnswer answer = new CityStudy(
                        new CityQuestion(scenario, scenario.periods().getLast().id(), Duration.ofSeconds(5)),
                        stop,
                        known -> {})
                .run();
        answer.deadlines()
                .forEach(one -> assertThat(one.least() == null || one.least() <= leastMoney(scenario, one.by()))
                        .isTrue());
    }

    @Test
    void money_of_a_usual_year_leaves_the_scenario_as_it_is() throws IOException {
        Scenario scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        YearlyFunds funds = new YearlyFunds(scenario);
        assertThat(funds.with(funds.usual()).budget()).isEqualTo(scenario.budget());
        assertThat(funds.with(0).budget().ownFunds(2020)).isEqualTo(3_400_000);
        assertThat(funds.with(5_000_000).budget().ownFunds(2026)).isEqualTo(2_500_000);
    }

    private static CityAnswer ask(Scenario scenario, String by) {
        return new CityStudy(new CityQuestion(scenario, by, Duration.ofSeconds(20)), new StopSignal(), known -> {})
                .run();
    }

    /** Halving over the money, all plans at each step. */
    private static long leastMoney(Scenario scenario, String by) {
        YearlyFunds funds = new YearlyFunds(scenario);
        List<Map<String, @Nullable String>> plans = completePlans(scenario, by);
        long best = NONE;
        for (Map<String, @Nullable String> plan : plans) {
            long high = best == NONE ? 100_000_000 : best;
            if (feasible(funds, high, plan)) {
                long low = 0;
                while (low < high) {
                    long middle = (low + high) / 2;
                    if (feasible(funds, middle, plan)) {
                        high = middle;
                    } else {
                        low = middle + 1;
                    }
                }
                best = Math.min(best, low);
            }
        }
        return best;
    }

    private static boolean feasible(YearlyFunds funds, long yearly, Map<String, @Nullable String> plan) {
        return new PlanEvaluator(funds.with(yearly)).evaluateStarts(plan).feasible();
    }

    private static List<Map<String, @Nullable String>> completePlans(Scenario scenario, String by) {
        return AllPlans.of(scenario).stream()
                .filter(plan -> scenario.schools().stream().allMatch(school -> inTime(scenario, school, plan, by)))
                .toList();
    }

    private static long mostPupils(Scenario scenario, String by) {
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        return AllPlans.of(scenario).stream()
                .filter(plan -> evaluator.evaluateStarts(plan).feasible())
                .mapToLong(plan -> scenario.schools().stream()
                        .filter(school -> inTime(scenario, school, plan, by))
                        .mapToLong(ScenarioSchool::pupils)
                        .sum())
                .max()
                .orElse(0);
    }

    private static boolean inTime(
            Scenario scenario, ScenarioSchool school, Map<String, @Nullable String> plan, String by) {
        String start = plan.get(school.id());
        return start != null
                && CityQuestion.number(scenario, start) + school.duration() - 1 <= CityQuestion.number(scenario, by);
    }

    /** Every choice of starts. */
    private static final class AllPlans {

        static List<Map<String, @Nullable String>> of(Scenario scenario) {
            List<Map<String, @Nullable String>> plans = new java.util.ArrayList<>();
            extend(scenario, 0, new LinkedHashMap<>(), plans);
            return plans;
        }

        private static void extend(
                Scenario scenario,
                int school,
                Map<String, @Nullable String> plan,
                List<Map<String, @Nullable String>> plans) {
            if (school == scenario.schools().size()) {
                plans.add(new LinkedHashMap<>(plan));
                return;
            }
            String id = scenario.schools().get(school).id();
            plan.put(id, null);
            extend(scenario, school + 1, plan, plans);
            for (Scenario.Period period : scenario.periods()) {
                plan.put(id, period.id());
                extend(scenario, school + 1, plan, plans);
            }
        }
    }
}
