package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One small town, computed by hand. */
class PlanEvaluatorTest {

    private static final Scenario TOWN = town(50_000, null, 2);

    @Test
    void everyPartOfTheCostIsAsComputedByHand() {
        Evaluation evaluation = evaluate(TOWN, "2024-Q3", null);
        // a: 100 pupils × 1.5 × 10 € = 1,500 €, live after 4 of 6 quarters; b: 50 × 1 × 10 € × 12 quarters
        assertThat(evaluation.cost().waiting()).isEqualTo(1_500 * 4 + 500 * 12);
        // 1 post in 2024, 1.5 posts in the two quarters of 2025
        assertThat(evaluation.cost().posts()).isEqualTo(80_000 + 60_000);
        // b's base amount of 5,000 €, and 60,000 € of the pool less the 30,000 € eligible beyond a's base amount
        assertThat(evaluation.cost().forfeitedGrants()).isEqualTo(5_000 + 30_000);
        // b was published for the third quarter: unplanned counts as period 6
        assertThat(evaluation.cost().moves()).isEqualTo(4 * 700);
        assertThat(evaluation.feasible()).as("%s", evaluation.violations()).isTrue();
    }

    @Test
    void instalmentsAddUpToTheInvestment() {
        Evaluation.SchoolRow school = evaluate(TOWN, "2024-Q4", null).schools().getFirst();
        assertThat(school.instalments()).isEqualTo(Map.of(2024, 40_000L, 2025, 40_001L));
    }

    @Test
    void grantsPayWhatOwnFundsDoNot() {
        Evaluation.BudgetRow first = evaluate(TOWN, "2024-Q3", null).budget().getFirst();
        assertThat(first.spent()).isEqualTo(80_001);
        assertThat(first.claims().ofYear()).isEqualTo(30_001);
        assertThat(first.claims().entitled()).isEqualTo(40_000);
    }

    @Test
    void aYearThatCannotPayIsNamedWithItsSchools() {
        Scenario poor = town(40_000, null, 2);
        Violation violation = evaluate(poor, "2024-Q3", null).violations().getFirst();
        assertThat(violation.rule()).isEqualTo(Rule.BUDGET);
        assertThat(violation.years()).containsExactly(2024);
        assertThat(violation.schools()).containsExactly("a");
        assertThat(violation.excess()).isEqualTo(1);
        assertThat(evaluate(town(40_001, null, 2), "2024-Q3", null).feasible()).isTrue();
    }

    @Test
    void ownFundsBeyondTheLimitLapse() {
        Evaluation.BudgetRow row =
                evaluate(town(50_000, 20_000L, 2), null, null).budget().getFirst();
        assertThat(row.carriedOn()).isEqualTo(20_000);
        assertThat(row.lapsed()).isEqualTo(30_000);
    }

    @Test
    void anOverbookedQuarterIsNamedWithItsSchools() {
        Violation violation = evaluate(town(900_000, null, 1), "2024-Q3", "2024-Q3")
                .violations()
                .getFirst();
        assertThat(violation.rule()).isEqualTo(Rule.CAPACITY);
        assertThat(violation.periods()).containsExactly("2024-Q3");
        assertThat(violation.schools()).containsExactly("a", "b");
        assertThat(evaluate(town(900_000, null, 2), "2024-Q3", "2024-Q3").violations())
                .noneMatch(v -> v.rule() == Rule.CAPACITY);
    }

    @Test
    void theFewestPostsThatCoverTheNeedAreTheCheapest() {
        Map<Integer, BigDecimal> posts = new PlanEvaluator(TOWN).minimalPosts(starts("2024-Q3", null));
        assertThat(posts.get(2024)).isEqualByComparingTo("1");
        assertThat(posts.get(2025)).isEqualByComparingTo("1.5");
    }

    @Test
    void aPlanWithoutAnythingPlannedIsFeasibleAndKeepsItsTotal() throws IOException {
        Scenario dortmund = ScenarioJson.read(Path.of("data/scenarios/dortmund.json"));
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        dortmund.schools().forEach(school -> starts.put(school.id(), null));
        PlanEvaluator evaluator = new PlanEvaluator(dortmund);
        Plan plan = evaluator.plan(starts, null);
        assertThat(evaluator.evaluate(plan).feasible()).isTrue();
        assertThat(plan.cost().total()).isEqualTo(DORTMUND_UNPLANNED);
    }

    private static final long DORTMUND_UNPLANNED = 58_845_644;

    private static Evaluation evaluate(Scenario scenario, @Nullable String a, @Nullable String b) {
        return new PlanEvaluator(scenario).evaluateStarts(starts(a, b));
    }

    private static Map<String, @Nullable String> starts(@Nullable String a, @Nullable String b) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        starts.put("a", a);
        starts.put("b", b);
        return starts;
    }

    private static Scenario town(long ownFunds, @Nullable Long carryOverLimit, long capacity) {
        List<Scenario.Period> periods = List.of(
                new Scenario.Period("2024-Q1", 2024),
                new Scenario.Period("2024-Q2", 2024),
                new Scenario.Period("2024-Q3", 2024),
                new Scenario.Period("2024-Q4", 2024),
                new Scenario.Period("2025-Q1", 2025),
                new Scenario.Period("2025-Q2", 2025));
        return new Scenario(
                "town",
                periods,
                List.of(new Scenario.Resource(
                        "builders", periods.stream().map(p -> capacity).toList())),
                new Scenario.Budget(
                        List.of(new Scenario.BudgetYear(2024, ownFunds), new Scenario.BudgetYear(2025, ownFunds)),
                        carryOverLimit),
                List.of(new Scenario.Programme("pact", 60_000, "2024-Q1", "2025-Q1")),
                new Scenario.Support(
                        new BigDecimal("100"),
                        new BigDecimal("50"),
                        new BigDecimal("0.5"),
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        new BigDecimal("80000"),
                        60,
                        20),
                new Weights(BigDecimal.TEN, 700),
                List.of(),
                List.of(
                        school("a", 100, "1.5", 2, 80_001, 40_000, 1, null),
                        school("b", 50, "1", 1, 10_000, 5_000, 1, "2024-Q3")));
    }

    private static ScenarioSchool school(
            String id,
            long pupils,
            String priority,
            int duration,
            long investment,
            long eligible,
            long demand,
            @Nullable String published) {
        return new ScenarioSchool(
                id,
                "Schule " + id,
                pupils,
                new BigDecimal(priority),
                "2024-Q1",
                duration,
                List.of(new ScenarioSchool.Demand("builders", 0, demand)),
                investment,
                List.of(new ScenarioSchool.Grant("pact", 10_000, eligible)),
                50,
                0,
                null,
                published);
    }
}
