package de.medienplan.rollout.progress;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.school.SchoolId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reports mean for a scenario of ten quarters from 2020-Q3 on, with a school of two quarters and 755,000 euros. */
class ScenarioFactsTest {

    private static final SortedMap<Integer, BigDecimal> NOTHING = new TreeMap<>();
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 10);
    private static final Scenario SCENARIO = scenario();
    private static final String SCHOOL = "school";

    @Test
    void works_that_have_begun_take_as_long_as_planned_while_nothing_else_is_known() {
        assertThat(progress(report(ProgressState.BEGUN, day(2021, 2, 15), null, null, NOTHING)))
                .isEqualTo(new ScenarioSchool.Progress("2021-Q1", 2, null));
    }

    @Test
    void works_that_should_be_done_and_are_not_go_on_until_the_quarter_of_today() {
        assertThat(progress(report(ProgressState.BEGUN, day(2020, 7, 1), null, null, NOTHING)))
                .isEqualTo(new ScenarioSchool.Progress("2020-Q3", 4, null));
    }

    @Test
    void a_delay_and_a_completion_say_how_long_works_really_take() {
        assertThat(progress(report(ProgressState.DELAYED, day(2020, 8, 1), day(2022, 1, 31), null, NOTHING))
                        .duration())
                .isEqualTo(7);
        assertThat(progress(report(ProgressState.DONE, day(2020, 8, 1), day(2020, 9, 30), null, NOTHING))
                        .duration())
                .isOne();
    }

    @Test
    void what_was_paid_counts_in_its_year_and_the_rest_is_paid_until_the_completion() {
        ProgressReport report =
                report(ProgressState.DELAYED, day(2020, 8, 1), day(2022, 1, 31), null, paid(2020, "200000.40"));

        // 755,000 - 200,000 in four equal instalments: three in 2021, one in 2022
        assertThat(progress(report).payments()).isEqualTo(Map.of(2020, 200_000L, 2021, 416_250L, 2022, 138_750L));
    }

    @Test
    void works_that_become_dearer_are_paid_as_now_expected() {
        ProgressReport report = report(
                ProgressState.BEGUN, day(2021, 4, 1), day(2021, 9, 30), new BigDecimal("900000"), paid(2021, "100000"));

        assertThat(progress(report).payments()).isEqualTo(Map.of(2021, 900_000L));
    }

    @Test
    void a_school_that_is_done_cost_what_was_paid() {
        ProgressReport report =
                report(ProgressState.DONE, day(2020, 8, 1), day(2021, 3, 1), null, paid(2020, "600000"));

        assertThat(progress(report).payments()).isEqualTo(Map.of(2020, 600_000L));
    }

    @Test
    void a_start_that_is_delayed_makes_the_school_ready_later() {
        ScenarioFacts facts = facts(report(ProgressState.DELAYED, null, day(2022, 3, 31), null, NOTHING));

        assertThat(facts.progress()).isEmpty();
        assertThat(facts.scenario().schools().getFirst().earliestStart()).isEqualTo("2021-Q4");
        assertThat(facts.starts(Map.of(SCHOOL, "2021-Q2"))).containsEntry(SCHOOL, "2021-Q4");
        assertThat(facts.starts(Map.of(SCHOOL, "2022-Q1"))).containsEntry(SCHOOL, "2022-Q1");
    }

    @Test
    void works_that_end_after_the_scenario_are_named_and_cut() {
        ScenarioFacts facts = facts(report(ProgressState.DELAYED, day(2021, 1, 1), day(2023, 2, 1), null, NOTHING));

        assertThat(facts.beyondHorizon()).containsExactly(SCHOOL);
        assertThat(facts.progress()).containsEntry(SCHOOL, new ScenarioSchool.Progress("2021-Q1", 8, null));
    }

    @Test
    void works_that_were_done_before_the_scenario_are_named() {
        ScenarioFacts facts = facts(report(ProgressState.DONE, day(2019, 1, 1), day(2019, 12, 1), null, NOTHING));

        assertThat(facts.doneBefore()).containsExactly(SCHOOL);
    }

    @Test
    void a_scenario_with_facts_fits_together_and_can_be_planned() {
        Scenario known = facts(
                        report(ProgressState.DELAYED, day(2020, 8, 1), day(2022, 1, 31), null, paid(2020, "200000")))
                .scenario();

        ScenarioCheck.check(known);
        assertThat(new PlanEvaluator(known).evaluateFacts().violations()).isEmpty();
    }

    @Test
    void where_the_budget_year_begins_in_summer_instalments_count_in_the_budget_year_that_pays_for_them() {
        Scenario summer = SCENARIO.withPeriods(SCENARIO.periods().stream()
                .map(period -> new Scenario.Period(
                        period.id(),
                        period.budgetYear() + (period.id().compareTo(period.budgetYear() + "-Q3") < 0 ? 0 : 1)))
                .toList());
        ProgressReport report =
                report(ProgressState.DELAYED, day(2020, 8, 1), day(2022, 9, 30), null, paid(2021, "200000"));

        Scenario known = new ScenarioFacts(
                        summer, Map.of(SCHOOL, new SchoolId(7)), Map.of(new SchoolId(7), report), TODAY)
                .scenario();

        ScenarioCheck.check(known);
        // 555,000 in six equal instalments from 2021-Q2 on: one in budget year 2021, four in 2022, one in 2023
        assertThat(Objects.requireNonNull(known.schools().getFirst().progress()).payments())
                .isEqualTo(Map.of(2021, 292_500L, 2022, 370_000L, 2023, 92_500L));
    }

    @Test
    void a_school_that_is_still_planned_changes_nothing() {
        assertThat(facts(report(ProgressState.PLANNED, null, null, null, NOTHING))
                        .isEmpty())
                .isTrue();
    }

    private static ScenarioSchool.Progress progress(ProgressReport report) {
        return Objects.requireNonNull(facts(report).progress().get(SCHOOL));
    }

    private static ScenarioFacts facts(ProgressReport report) {
        return new ScenarioFacts(SCENARIO, Map.of(SCHOOL, new SchoolId(7)), Map.of(new SchoolId(7), report), TODAY);
    }

    private static ProgressReport report(
            ProgressState state,
            @Nullable LocalDate begun,
            @Nullable LocalDate completion,
            @Nullable BigDecimal total,
            SortedMap<Integer, BigDecimal> payments) {
        ProgressDraft draft =
                new ProgressDraft(new SchoolId(7), null, TODAY, state, begun, completion, total, payments, "");
        return new ProgressReport(1, draft, false, Instant.EPOCH, "paula");
    }

    private static SortedMap<Integer, BigDecimal> paid(int year, String amount) {
        return new TreeMap<>(Map.of(year, new BigDecimal(amount)));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Scenario scenario() {
        Scenario sample = sample();
        ScenarioSchool school = new ScenarioSchool(
                SCHOOL,
                "GS Am Markt",
                300,
                BigDecimal.ONE,
                "2020-Q3",
                2,
                List.of(),
                755_000,
                List.of(),
                10,
                10,
                null,
                null);
        return sample.withPeriods(sample.periods().subList(0, 10))
                .withResources(sample.resources().stream()
                        .map(resource -> new Scenario.Resource(
                                resource.id(), resource.capacity().subList(0, 10)))
                        .toList())
                .withProgrammes(List.of())
                .withStartTogether(List.of())
                .withSchools(List.of(school));
    }

    private static Scenario sample() {
        try {
            return ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
