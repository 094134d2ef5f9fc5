package de.medienplan.rollout.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three schools of one quarter each that share one team, by hand. */
class ComparisonTest {

    private static final List<String> QUARTERS = List.of("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2");

    @Test
    void schools_that_moved_fell_out_and_came_in_are_told_with_their_waves() {
        Comparison two = compare(
                scenario("2024-Q3", 1),
                starts("2024-Q3", "2024-Q4", null),
                scenario("2024-Q3", 1),
                starts("2025-Q1", null, "2024-Q4"));
        List<Comparison.SchoolRow> rows = two.schools();
        assertThat(rows.stream().map(Comparison.SchoolRow::change))
                .containsExactly(Change.LATER, Change.FELL_OUT, Change.CAME_IN);
        assertThat(rows.getFirst().quarters()).isEqualTo(2);
        assertThat(rows.getFirst().fromWave()).isEqualTo(1);
        assertThat(rows.getFirst().toWave()).isEqualTo(2);
        assertThat(rows.get(1).to()).isNull();
        assertThat(two.waves())
                .containsExactly(
                        new Comparison.WaveRow(1, "2024-Q3", 1, "2024-Q4", 1),
                        new Comparison.WaveRow(2, "2024-Q4", 1, "2025-Q1", 1));
    }

    @Test
    void who_stays_has_no_reason_and_who_has_no_date_in_either_is_no_change() {
        Comparison same = compare(
                scenario("2024-Q3", 1),
                starts("2024-Q3", null, null),
                scenario("2024-Q3", 1),
                starts("2024-Q3", null, null));
        assertThat(same.schools())
                .allMatch(row -> row.why() == null && !row.change().isAny());
        assertThat(same.schools().getLast().change()).isEqualTo(Change.UNPLANNED);
    }

    @Test
    void a_building_that_is_ready_later_is_the_reason() {
        assertThat(why(scenario("2024-Q4", 1), starts("2024-Q4", "2024-Q3", null)))
                .isEqualTo("comparison.why.ready");
    }

    @Test
    void a_team_that_is_taken_is_the_reason() {
        assertThat(why(scenario("2024-Q3", 1), starts("2024-Q4", "2024-Q3", null)))
                .isEqualTo("comparison.why.rule");
    }

    @Test
    void what_breaks_no_rule_is_dearer_or_open() {
        assertThat(why(scenario("2024-Q3", 2), starts("2024-Q4", "2024-Q3", null)))
                .isEqualTo("comparison.why.open");
    }

    @Test
    void schools_of_the_register_are_the_same_though_their_ids_differ() {
        Comparison.Side before =
                side(scenario("2024-Q3", 1), starts("2024-Q3", null, null), Map.of("a", new SchoolId(7)));
        Scenario renamed = scenario("2024-Q3", 1);
        Scenario after = renamed.withSchools(renamed.schools().stream()
                .map(school -> school.id().equals("a") ? school("x", "2024-Q3") : school)
                .toList());
        Map<String, @Nullable String> starts = starts(null, null, null);
        starts.remove("a");
        starts.put("x", "2024-Q4");
        Comparison two = new Comparison(before, side(after, starts, Map.of("x", new SchoolId(7))));
        assertThat(two.schools()).hasSize(3);
        assertThat(two.schools().getFirst().change()).isEqualTo(Change.LATER);
        Comparison apart = new Comparison(before, side(after, starts, Map.of("x", new SchoolId(8))));
        assertThat(apart.schools().stream().map(Comparison.SchoolRow::change))
                .containsExactly(Change.ONLY_AFTER, Change.UNPLANNED, Change.UNPLANNED, Change.ONLY_BEFORE);
    }

    @Test
    void money_posts_and_grants_stand_side_by_side() {
        Comparison two = compare(
                scenario("2024-Q3", 1),
                starts("2024-Q3", "2024-Q4", null),
                scenario("2024-Q3", 1),
                starts("2024-Q3", "2025-Q1", null));
        Comparison.YearRow first = two.years().getFirst();
        assertThat(first.year()).isEqualTo(2024);
        assertThat(spent(first.before())).isEqualTo(80_000);
        assertThat(spent(first.after())).isEqualTo(40_000);
        assertThat(spent(two.years().getLast().before())).isZero();
        assertThat(spent(two.years().getLast().after())).isEqualTo(40_000);
        // the programme ends with 2024: the second school's 10,000 euros lapse
        Comparison.GrantRow grant = two.grants().getFirst();
        assertThat(Objects.requireNonNull(grant.before()).entitled()).isEqualTo(20_000);
        assertThat(Objects.requireNonNull(grant.after()).entitled()).isEqualTo(10_000);
        assertThat(Objects.requireNonNull(grant.after()).lapsed()).isEqualTo(20_000);
    }

    private static long spent(RealMoney.@Nullable Year year) {
        return Objects.requireNonNull(year).investment();
    }

    private static String why(Scenario after, Map<String, @Nullable String> starts) {
        Comparison two = compare(scenario("2024-Q3", 1), starts("2024-Q3", "2024-Q4", null), after, starts);
        Message why = two.schools().getFirst().why();
        return Objects.requireNonNull(why).key();
    }

    private static Comparison compare(
            Scenario before, Map<String, @Nullable String> old, Scenario after, Map<String, @Nullable String> now) {
        return new Comparison(side(before, old, Map.of()), side(after, now, Map.of()));
    }

    private static Comparison.Side side(
            Scenario scenario, Map<String, @Nullable String> starts, Map<String, SchoolId> register) {
        return new Comparison.Side(scenario, new PlanEvaluator(scenario).evaluateStarts(starts), register);
    }

    private static Map<String, @Nullable String> starts(@Nullable String a, @Nullable String b, @Nullable String c) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        starts.put("a", a);
        starts.put("b", b);
        starts.put("c", c);
        return starts;
    }

    /**
     * Two quarters of 2024, two of 2025.
     *
     * @param ready when the building of the first school is ready
     * @param teams in each quarter
     */
    private static Scenario scenario(String ready, long teams) {
        return new Scenario(
                "three",
                QUARTERS.stream()
                        .map(id -> new Scenario.Period(id, Integer.parseInt(id.substring(0, 4))))
                        .toList(),
                List.of(new Scenario.Resource("team", List.of(teams, teams, teams, teams))),
                new Scenario.Budget(
                        List.of(new Scenario.BudgetYear(2024, 500_000), new Scenario.BudgetYear(2025, 500_000)), null),
                List.of(new Scenario.Programme("pact", 0, "2024-Q3", "2024-Q4")),
                new Scenario.Support(
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        0,
                        0),
                new Weights(BigDecimal.TEN, 0),
                List.of(),
                List.of(school("a", ready), school("b", "2024-Q3"), school("c", "2024-Q3")));
    }

    private static ScenarioSchool school(String id, String ready) {
        return new ScenarioSchool(
                id,
                "Schule " + id,
                100,
                BigDecimal.ONE,
                ready,
                1,
                List.of(new ScenarioSchool.Demand("team", 0, 1)),
                40_000,
                List.of(new ScenarioSchool.Grant("pact", 10_000, 10_000)),
                0,
                0,
                null,
                null);
    }
}
