package de.medienplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** Each constraint alone, on both sides of its limit, with a town of two schools computed by hand. */
class RolloutConstraintsTest {

    @Test
    void capacity_counts_what_is_demanded_beyond_it() {
        assertThat(hard("capacity", town(900_000, 3, 9), "2024-Q1", "2024-Q1")).isEqualTo(1);
        assertThat(hard("capacity", town(900_000, 4, 9), "2024-Q1", "2024-Q1")).isZero();
        assertThat(hard("capacity", town(900_000, 3, 9), "2024-Q1", "2024-Q2")).isZero();
    }

    @Test
    void budget_counts_the_euros_that_neither_own_funds_nor_entitlements_cover() {
        // 100,000 € spent in 2024; own funds, base amount 10,000 € and 30,000 € from the pool
        assertThat(hard("budget", town(59_999, 9, 9), "2024-Q1", null)).isEqualTo(1);
        assertThat(hard("budget", town(60_000, 9, 9), "2024-Q1", null)).isZero();
    }

    @Test
    void postGrowth_is_broken_when_the_need_grows_faster_than_posts_may() {
        // 250 tablets live at the end of 2024 need 2.5 posts, 1 exists
        assertThat(hard("postGrowth", town(900_000, 9, 1), "2024-Q1", null)).isPositive();
        assertThat(hard("postGrowth", town(900_000, 9, 2), "2024-Q1", null)).isZero();
    }

    @Test
    void waiting_counts_quarters_until_a_school_goes_live_and_twice_the_horizon_if_never() {
        // 100 pupils × 10 €, live in the second quarter; 50 pupils × 10 € × 2 × 4 quarters
        assertThat(soft("waiting", "2024-Q1", null)).isEqualTo(1_000 + 500 * 8);
        assertThat(soft("waiting", "2024-Q2", "2024-Q1")).isEqualTo(1_000 * 2 + 500);
    }

    @Test
    void posts_cost_what_the_fewest_posts_that_cover_the_need_cost() {
        assertThat(soft("posts", null, null)).isEqualTo(80_000);
        assertThat(soft("posts", "2024-Q1", null)).isEqualTo(200_000);
    }

    @Test
    void forfeitedBaseAmounts_are_those_of_schools_that_complete_too_late_or_never() {
        assertThat(soft("forfeitedBaseAmounts", null, null)).isEqualTo(10_000 + 5_000);
        assertThat(soft("forfeitedBaseAmounts", "2024-Q3", null)).isEqualTo(5_000);
        assertThat(soft("forfeitedBaseAmounts", "2024-Q4", null)).isEqualTo(10_000 + 5_000);
    }

    @Test
    void forfeitedPools_are_what_no_eligible_rest_has_claimed() {
        assertThat(soft("forfeitedPools", null, null)).isEqualTo(60_000);
        assertThat(soft("forfeitedPools", "2024-Q3", null)).isEqualTo(30_000);
        assertThat(soft("forfeitedPools", "2024-Q4", null)).isEqualTo(60_000);
    }

    @Test
    void moves_count_quarters_away_from_the_published_start() {
        assertThat(soft("moves", null, "2024-Q2")).isZero();
        assertThat(soft("moves", null, "2024-Q4")).isEqualTo(2 * 700);
        assertThat(soft("moves", null, null)).isEqualTo(3 * 700);
    }

    private static long hard(String constraint, Scenario scenario, @Nullable String a, @Nullable String b) {
        return -score(constraint, scenario, a, b).hardScore();
    }

    private static long soft(String constraint, @Nullable String a, @Nullable String b) {
        return -score(constraint, town(900_000, 9, 9), a, b).softScore();
    }

    private static HardSoftLongScore score(
            String constraint, Scenario scenario, @Nullable String a, @Nullable String b) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        starts.put("a", a);
        starts.put("b", b);
        return ExplainedScore.of(scenario, new PlanEvaluator(scenario).plan(starts, null))
                .getOrDefault(constraint, HardSoftLongScore.ZERO);
    }

    private static Scenario town(long ownFunds, long capacity, int newPosts) {
        List<Scenario.Period> quarters = List.of(
                new Scenario.Period("2024-Q1", 2024),
                new Scenario.Period("2024-Q2", 2024),
                new Scenario.Period("2024-Q3", 2024),
                new Scenario.Period("2024-Q4", 2024));
        return new Scenario(
                "town",
                quarters,
                List.of(new Scenario.Resource(
                        "builders", quarters.stream().map(quarter -> capacity).toList())),
                new Scenario.Budget(List.of(new Scenario.BudgetYear(2024, ownFunds)), null),
                List.of(new Scenario.Programme("pact", 60_000, "2024-Q1", "2024-Q3")),
                new Scenario.Support(
                        new BigDecimal("100"),
                        new BigDecimal("50"),
                        new BigDecimal("0.5"),
                        BigDecimal.ONE,
                        BigDecimal.valueOf(newPosts),
                        new BigDecimal("80000"),
                        0,
                        0),
                new Weights(BigDecimal.TEN, 700),
                List.of(),
                List.of(
                        school("a", 100, 100_000, 10_000, 40_000, 250, null),
                        school("b", 50, 0, 5_000, 5_000, 0, "2024-Q2")));
    }

    private static ScenarioSchool school(
            String id,
            long pupils,
            long investment,
            long base,
            long eligible,
            long tablets,
            @Nullable String published) {
        return new ScenarioSchool(
                id,
                id,
                pupils,
                BigDecimal.ONE,
                "2024-Q1",
                1,
                List.of(new ScenarioSchool.Demand("builders", 0, 2)),
                investment,
                List.of(new ScenarioSchool.Grant("pact", base, eligible)),
                tablets,
                0,
                null,
                published);
    }
}
