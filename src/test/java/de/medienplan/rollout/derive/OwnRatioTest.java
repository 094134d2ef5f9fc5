package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.device.CategoryRow;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.device.TargetBase;
import de.medienplan.device.TargetRow;
import de.medienplan.device.TestEquipment;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Source;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.Interpretation;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SettingsRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a changed ratio over the scenario and the plan to table and chart, and back to the same fraction. */
class OwnRatioTest extends RegisterPlansTest {

    @Autowired
    SupportGroups groups;

    private static final String THIRD = "BOARD_AND_CLASS_SET";

    @Test
    void boards_with_a_ratio_of_their_own_reach_the_planner_without_losing_a_fraction() {
        giveThirdBullet("500");
        BuiltScenario built = build();
        ScenarioId scenario = store(built);
        Evaluation evaluation = planEarliest(scenario);
        Forecast forecast = forecasts.forecast(newest(), AS_OF);

        assertThat(built.isWeighted()).isTrue();
        assertThat(built.unitsPerPost()).isEqualByComparingTo("3500");
        assertPlannersNeed(forecast, evaluation);
        Quarter end = forecast.points().getLast().quarter();
        assertThat(forecast.counted(end).get(THIRD)).isPositive();
        Table groups = new ForecastTables(forecast, Locale.GERMANY).groups(end);
        assertThat(groups.rows().get(2).get(2)).isEqualTo(new BigDecimal("500"));
    }

    @Test
    void a_fourth_group_reaches_need_chart_export_and_planner_alike() {
        giveThirdBullet("500");
        addFourthGroup();
        BuiltScenario built = builder.build(new NewScenario(
                "Probe",
                "2020-Q3",
                24,
                true,
                builder.defaults("2020-Q3"),
                List.of(new FundingWindow("digitalpakt", "2020-Q3", "2024-Q4"))));
        Evaluation evaluation = planEarliest(store(built));
        Forecast forecast = forecasts.forecast(newest(), AS_OF);

        assertThat(built.weights()).containsEntry("ROBOT", 14L);
        assertPlannersNeed(forecast, evaluation);
        Quarter end = forecast.points().getLast().quarter();
        long robots = forecast.counted(end).getOrDefault("ROBOT", 0L);
        assertThat(robots).isEqualTo(7L * (built.scenario().schools().size() + built.running()));
        Table quarters = new ForecastTables(forecast, Locale.ENGLISH).quarters();
        assertThat(quarters.columns()).extracting(Table.Column::heading).contains("Robots");
        Table groups = new ForecastTables(forecast, Locale.GERMANY).groups(end);
        assertThat(groups.rows().get(3).subList(0, 3)).isEqualTo(List.of("Roboter", robots, new BigDecimal("250")));
        for (Interpretation reading : Interpretation.values()) {
            assertThat(need(forecast, end, reading))
                    .isEqualTo(forecast.at(end).need().total());
        }
    }

    @Test
    void a_group_that_a_scenario_counts_stays_until_the_scenario_is_gone() {
        addFourthGroup();
        ScenarioId scenario = store(builder.build(new NewScenario(
                "Probe",
                "2020-Q3",
                24,
                true,
                builder.defaults("2020-Q3"),
                List.of(new FundingWindow("digitalpakt", "2020-Q3", "2024-Q4")))));
        categories.save(TestEquipment.grouped(TestEquipment.named(categories.all(), "OTHER"), null, 0));
        SupportGroupRow robots = groups.all().getLast();
        assertThatThrownBy(() -> ratios.delete(robots))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(Texts.german(refusal.reason()))
                                .startsWith("Die Gruppe „Roboter“ kommt in einem Szenario vor"));

        groups.save(new SupportGroupRow(
                robots.id(), robots.version(), robots.code(), "Lernroboter", "Robots", "Beschluss", AS_OF));
        assertThat(forecast(scenario).groups())
                .as("a new name is a new name everywhere")
                .extracting(group -> group.name(Locale.GERMANY))
                .contains("Lernroboter");
        scenarios.delete(scenario);
        ratios.delete(groups.all().getLast());
        assertThat(groups.all()).extracting(SupportGroupRow::code).doesNotContain("ROBOT");
    }

    private void addFourthGroup() {
        LocalDate day = LocalDate.of(2019, 8, 1);
        ratios.create(
                new SupportGroupRow(null, 0, "ROBOT", "Roboter", "Robots", "Beschluss", day),
                new RatioRow(null, 0, "ROBOT", new BigDecimal("250"), day, null, "Beschluss"));
        CategoryRow other = TestEquipment.named(categories.all(), "OTHER");
        categories.save(TestEquipment.grouped(other, "ROBOT", 1));
        targets.save(new TargetRow(
                null,
                0,
                other.categoryId(),
                null,
                null,
                TargetBase.SCHOOL,
                BigDecimal.ONE,
                7,
                new Source("Beschluss", day, false)));
    }

    @Test
    void the_overview_of_the_measures_names_quarter_and_plan_of_the_newest_complete_one() {
        assertThat(expansions.planned()).isEmpty();
        ScenarioId scenario = store(build());
        planEarliest(scenario);
        assertThat(expansions.planned()).as("the plan is not feasible").isEmpty();
        ScenarioSchool school = scenarios.get(scenario).scenario().schools().getFirst();
        database.update("UPDATE plan SET feasible = TRUE");

        SchoolId registered = scenarios.get(scenario).register().get(school.id());
        assertThat(expansions.planned().get(registered)).isNotNull().satisfies(message -> {
            assertThat(message.key()).as("its start is past").isEqualTo("progress.expansion.open");
            assertThat(message.args()).contains(Formats.quarter(school.earliestStart()), "Probe · Früh");
        });
    }

    @Test
    void a_copied_scenario_still_knows_what_its_devices_consist_of() {
        giveThirdBullet("500");
        ScenarioId copy = scenarios.copy(store(build()), "Kopie");
        assertPlannersNeed(forecast(copy), planEarliest(copy));
    }

    /** The planner goes by one reading; what the others would come to is computed from the same devices. */
    @ParameterizedTest
    @EnumSource
    void the_three_readings_of_a_plan_do_not_depend_on_the_one_it_was_made_with(Interpretation reading) {
        rules.save(rules.settings().read(reading, new BigDecimal("0.5")));
        ScenarioId scenario = store(build());
        Evaluation evaluation = planEarliest(scenario);
        Forecast forecast = forecasts.forecast(newest(), AS_OF);

        assertPlannersNeed(forecast, evaluation);
        Quarter end = forecast.points().getLast().quarter();
        long third = forecast.counted(end).getOrDefault(THIRD, 0L);
        assertThat(third).isPositive();
        BigFraction leftOut = need(forecast, end, Interpretation.LEFT_OUT);
        assertThat(need(forecast, end, Interpretation.WITH_DEVICES).subtract(leftOut))
                .isEqualTo(BigFraction.of(third).divide(700));
        assertThat(need(forecast, end, Interpretation.WITH_TABLETS).subtract(leftOut))
                .isEqualTo(BigFraction.of(third).divide(1500));
    }

    @Test
    void a_changed_ratio_asks_the_planner_for_more_posts() {
        long before =
                planEarliest(store(build())).support().getLast().minimalPosts().longValue();
        give("PERSONAL_TABLET", "750");
        BuiltScenario built = build();
        assertThat(built.scenario().support().tabletsPerPost()).isEqualByComparingTo("750");
        assertThat(planEarliest(store(built)).support().getLast().minimalPosts().longValue())
                .isGreaterThan(before);
    }

    @Test
    void absence_cuts_the_ratios_so_that_the_planners_posts_are_those_of_the_stellenplan() {
        SettingsRow now = rules.settings();
        rules.save(new SettingsRow(
                now.id(),
                now.version(),
                now.interpretation(),
                now.postStep(),
                now.hiringMonths(),
                now.trainingMonths(),
                new BigDecimal("0.1"),
                now.requestMonth(),
                now.requestDay(),
                now.maxNewPostsPerYear(),
                now.source()));
        Scenario.Support support = build().scenario().support();
        assertThat(support.tabletsPerPost()).isEqualByComparingTo("1350");
        assertThat(support.devicesPerPost()).isEqualByComparingTo("630");
        assertThat(support.existingPosts()).as("posts, not their presence").isEqualByComparingTo("2");
    }

    private static BigFraction need(Forecast forecast, Quarter quarter, Interpretation reading) {
        return Objects.requireNonNull(forecast.readings(quarter).get(reading)).total();
    }

    private void giveThirdBullet(String ratio) {
        give(THIRD, ratio);
    }
}
