package de.medienplan.rollout.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobState;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.run.CityStudies;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.rollout.run.Study;
import de.medienplan.shared.Quarter;
import de.medienplan.support.Forecast;
import de.medienplan.support.GroupRow;
import de.medienplan.support.SupportDirectory;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportPlanSource;
import de.medienplan.support.SupportRatios;
import de.medienplan.support.SupportRules;
import de.medienplan.testing.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;

/** What was stored before support groups were rows of their own is read the same afterwards. */
@DatabaseTest
@Import(OldData.class)
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "SUPPORT", "READER"})
class OldDataTest {

    /** Each application installs its own; the other tests' application needs its own back. */
    private static final SecurityContextHolderStrategy SHARED = SecurityContextHolder.getContextHolderStrategy();

    @Autowired
    ApplicationContext context;

    @Autowired
    SupportGroups groups;

    @Autowired
    SupportRatios ratios;

    @Autowired
    SupportRules rules;

    @Autowired
    SupportForecasts forecasts;

    @Autowired
    SupportDirectory directory;

    @Autowired
    Categories categories;

    @Autowired
    DeviceMixRepository mixes;

    @Autowired
    SupportPlanSource plans;

    @Autowired
    PlanningRuns runs;

    @Autowired
    CityStudies studies;

    @AfterAll
    static void giveBack() {
        SecurityContextHolder.setContextHolderStrategy(SHARED);
    }

    @Test
    void categories_keep_their_group_and_those_without_have_none() {
        assertThat(category("BOARD").supportGroup()).isEqualTo("BOARD_AND_CLASS_SET");
        assertThat(category("BOARD").devicesPerUnit()).isEqualTo(3);
        assertThat(category("VISOR").supportGroup()).isEqualTo("COMPUTER_ROOM");
        assertThat(category("ACCESS_POINT").supportGroup()).isNull();
    }

    @Test
    void a_group_that_had_only_a_ratio_becomes_one_with_a_name_and_keeps_every_ratio() {
        SupportGroupRow printer = group("PRINTER");
        assertThat(printer.nameDe()).isEqualTo("Drucker, neu (PRINTER)");
        assertThat(ratios.groups().stream()
                        .filter(row -> row.code().equals("PRINTER"))
                        .map(GroupRow::devicesPerPost))
                .extracting(String::valueOf)
                .containsExactly("250", "200");
        assertThat(ratios.groups().getFirst().name(Locale.UK)).isEqualTo("Tablets of teachers and pupils");
    }

    @Test
    void a_group_that_only_full_expansion_named_stays_in_it_and_counts_nothing_as_before() {
        assertThat(group("VISORS").source()).isEqualTo("Beschluss 2021");
        assertThat(rules.expansion()).anySatisfy(row -> {
            assertThat(row.group()).isEqualTo("VISORS");
            assertThat(row.units()).isEqualTo(400);
        });
        assertThat(forecasts
                        .fullExpansion(LocalDate.of(2020, 12, 31))
                        .values()
                        .iterator()
                        .next()
                        .of("VISORS"))
                .isEqualTo(BigFraction.ZERO);
    }

    @Test
    void a_contract_of_before_ends_as_it_did() {
        assertThat(directory.contracts()).singleElement().satisfies(contract -> {
            assertThat(contract.renewsMonths()).isNull();
            assertThat(contract.termOn(LocalDate.of(2030, 1, 1)).endsOn()).isEqualTo(LocalDate.of(2022, 12, 31));
            assertThat(contract.runsOn(LocalDate.of(2023, 1, 1))).isFalse();
        });
    }

    /** Rooms 700, boards 500 a post: a room device was 5 of 3,500 units, a board device 7. */
    @Test
    void a_scenario_with_a_third_ratio_still_knows_what_its_devices_consist_of() {
        DeviceMix mix = mixes.of(OldData.WEIGHTED).orElseThrow();

        assertThat(mix.units().weights()).isEqualTo(Map.of("COMPUTER_ROOM", 5L, "BOARD_AND_CLASS_SET", 7L));
        assertThat(mix.units().tablets()).containsExactly("PERSONAL_TABLET");
        assertThat(mix.live().byGroup()).isEqualTo(Map.of("PERSONAL_TABLET", 300L, "COMPUTER_ROOM", 70L));
        assertThat(mix.schools().get("s1"))
                .isNotNull()
                .satisfies(devices -> assertThat(devices.byGroup())
                        .isEqualTo(Map.of("PERSONAL_TABLET", 600L, "COMPUTER_ROOM", 14L, "BOARD_AND_CLASS_SET", 50L)));
        assertThat(plans.counts("BOARD_AND_CLASS_SET")).isTrue();
        assertThat(plans.counts("PRINTER")).isFalse();
    }

    @Test
    void boards_that_went_with_the_tablets_still_do() {
        DeviceMix mix = mixes.of(OldData.WITH_TABLETS).orElseThrow();

        assertThat(mix.units().tablets()).containsExactlyInAnyOrder("PERSONAL_TABLET", "BOARD_AND_CLASS_SET");
        assertThat(mix.units().weights()).isEqualTo(Map.of("COMPUTER_ROOM", 1L));
        assertThat(mix.liveTablets()).isEqualTo(300 + 30);
    }

    /** By hand: (300 + 600) / 1,500 + (70 + 14) / 700 + 50 / 500 = 0.6 + 0.12 + 0.1. */
    @Test
    void a_plan_of_an_old_scenario_needs_the_same_in_planner_and_table() {
        Evaluation evaluation = TestPlans.earliest(context, OldData.WEIGHTED);
        assertThat(evaluation.support().getLast().need()).isEqualByComparingTo("0.82");

        Forecast forecast = forecasts.forecast(forecasts.bases().getLast(), LocalDate.of(2020, 1, 1));
        Forecast.Point end = forecast.at(new Quarter(2021, 4));
        assertThat(forecast.counted(end.quarter()))
                .isEqualTo(Map.of("PERSONAL_TABLET", 900L, "COMPUTER_ROOM", 84L, "BOARD_AND_CLASS_SET", 50L));
        assertThat(end.need().total())
                .as("by today's reading, boards count at 700")
                .isEqualTo(BigFraction.of(900, 1500).add(BigFraction.of(134, 700)));
    }

    @Test
    void runs_keep_their_number_and_what_became_of_them_and_what_ran_is_interrupted() {
        RunRow finished = runs.find(OldData.FINISHED_RUN).orElseThrow();
        assertThat(finished.job().state()).isEqualTo(JobState.FINISHED);
        assertThat(finished.job().requestedBy()).isEqualTo("paula");
        assertThat(finished.job().millis(Instant.EPOCH))
                .isEqualTo(Duration.ofDays(1).toMillis());
        assertThat(Objects.requireNonNull(
                                runs.find(new JobId(8)).orElseThrow().job().failure())
                        .english())
                .isEqualTo("memory");
        assertThat(runs.find(OldData.CUT_RUN).orElseThrow().job().state()).isEqualTo(JobState.INTERRUPTED);
    }

    @Test
    void questions_about_the_whole_city_get_numbers_after_those_of_the_runs() {
        assertThat(studies.find(new JobId(OldData.CUT_RUN.value() + 1))
                        .orElseThrow()
                        .question()
                        .by())
                .isEqualTo("2021-Q1");
        Study<CityStudies.Question, CityAnswer> cut =
                studies.find(new JobId(OldData.CUT_RUN.value() + 10)).orElseThrow();
        assertThat(cut.job().requestedBy()).isEqualTo("paul");
        assertThat(cut.job().state()).isEqualTo(JobState.INTERRUPTED);
    }

    private CategoryRow category(String code) {
        return categories.all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private SupportGroupRow group(String code) {
        return groups.all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
