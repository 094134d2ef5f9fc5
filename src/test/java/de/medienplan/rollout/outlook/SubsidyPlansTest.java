package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.device.PilotFigures;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.Forecast;
import de.medienplan.subsidy.ForecastRow;
import de.medienplan.subsidy.PlannedSchool;
import de.medienplan.subsidy.SubsidyForecast;
import de.medienplan.testing.DatabaseTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A plan of seven schools, made by hand, and what it costs in subsidies, computed by hand. */
@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "SUPPORT", "READER"})
class SubsidyPlansTest {

    private static final SchoolYear FIRST = new SchoolYear(2020);

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanRepository repository;

    @Autowired
    SubsidyForecast forecasts;

    @Autowired
    PilotFigures pilot;

    @Autowired
    JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void store_the_plan() throws Exception {
        pilot.load();
        register("GY", "PLANNED", "GY Anna");
        register("IGS", "PLANNED", "IGS Berta");
        register("RS", "PLANNED", "RS Clara");
        register("GS", "PLANNED", "GS Dora");
        register("GY", "PLANNED", "GY Emil");
        register("GY", "PILOT", "GY Pilot");
        Scenario sample = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        Scenario scenario = ScenarioDraft.of(sample)
                .name("Handplan")
                .startTogether(List.of())
                .schools(List.of(
                        school(sample, "GY Anna", 1000, 1),
                        school(sample, "IGS Berta", 500, 1),
                        school(sample, "RS Clara", 400, 2),
                        school(sample, "GS Dora", 300, 1),
                        school(sample, "GY Emil", 900, 1),
                        school(sample, "Unbekannte Schule", 100, 1),
                        school(sample, "GY Pilot", 800, 1)))
                .build();
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        starts.put("GY Anna", "2020-Q3");
        starts.put("IGS Berta", "2020-Q4");
        starts.put("RS Clara", "2021-Q1");
        starts.put("GS Dora", "2020-Q3");
        starts.put("GY Emil", null);
        starts.put("Unbekannte Schule", "2021-Q2");
        starts.put("GY Pilot", "2020-Q3");
        ScenarioId id = scenarios.importFile(ScenarioJson.write(scenario), ScenarioOrigin.FILE);
        Scenario stored = scenarios.get(id).scenario();
        plan = repository.insert(id, repository.snapshot(id, stored), "Hand", PlanOrigin.MANUAL, null, "paula");
        repository.write(plan, new PlanEvaluator(stored).plan(starts, null), true);
    }

    @Test
    void the_plan_can_be_chosen_by_its_name() {
        assertThat(forecasts.plans())
                .filteredOn(choice -> choice.id().equals(plan))
                .extracting(PlanChoice::name)
                .singleElement()
                .asString()
                .contains("Handplan", "Hand");
    }

    @Test
    void each_school_says_from_when_it_brings_cases_and_why_or_why_none() {
        assertThat(forecasts.of(FIRST, 1, plan).schools())
                .extracting(
                        PlannedSchool::name,
                        school -> String.valueOf(school.live()),
                        school -> String.valueOf(school.from()),
                        school -> school.verdict().key().replace("subsidy.forecast.school.", ""))
                .containsExactly(
                        tuple("GY Anna", "2020-10-01", "2020-10", "atOnce"),
                        tuple("IGS Berta", "2021-01-01", "2021-08", "nextYear"),
                        tuple("RS Clara", "2021-07-01", "2021-08", "nextYear"),
                        tuple("GS Dora", "2020-10-01", "null", "primary"),
                        tuple("GY Emil", "null", "null", "unplanned"),
                        tuple("Unbekannte Schule", "2021-07-01", "2021-08", "unknown"),
                        tuple("GY Pilot", "2020-10-01", "null", "pilot"));
    }

    /** Berta goes live on 1 January, five months after the school year began. */
    @ParameterizedTest
    @CsvSource({"4, 2021-08", "5, 2021-01"})
    void how_late_in_a_school_year_a_school_still_joins_is_a_setting(int months, String from) {
        jdbc.sql("INSERT INTO subsidy.setting (code, value, source, created_by) VALUES ('JOIN_MONTHS', ?, 'Test', 'x')")
                .param(months)
                .update();

        assertThat(forecasts.of(FIRST, 1, plan).schools())
                .filteredOn(school -> school.name().equals("IGS Berta"))
                .extracting(school -> String.valueOf(school.from()))
                .containsExactly(from);
    }

    /**
     * 2020/21: the pilot schools have 2,994 tablets in their fourth year, from October on 263 more (26.3 % of Anna's 1,000
     * pupils). Two months of 298 x 7.20 + 207 x 4.80 = 3,139.20, ten of 324 x 7.20 + 225 x 4.80 = 3,412.80.
     */
    @Test
    void the_first_year_costs_what_its_months_in_service_cost() {
        ForecastRow year = row(FIRST);
        assertThat(List.of(year.inService().schools(), (int) year.inService().pupils(), (int)
                        year.inService().tablets()))
                .containsExactly(1, 6080, 3257);
        assertThat(List.of(year.children().entitled(), year.children().siblings()))
                .containsExactly(324L, 225L);
        assertThat(year.cost().total()).isEqualByComparingTo(new BigDecimal("40406.40"));
        // 2 x 3,139.20 + 3 x 3,412.80 belong to the budget year 2020
        assertThat(year.cost().toDecember()).isEqualByComparingTo("16516.80");
        assertThat(year.costFromJanuary()).isEqualByComparingTo("23889.60");
    }

    /**
     * 2021/22: 3,547 of the pilot, 392 of Anna in her second year, 131 + 105 + 26 of the three that begin; 4,201 tablets,
     * 418 x 7.20 + 291 x 4.80 = 4,406.40 a month.
     */
    @Test
    void schools_that_went_live_within_a_year_begin_in_august() {
        ForecastRow year = row(new SchoolYear(2021));
        assertThat(List.of(year.inService().schools(), (int) year.inService().pupils(), (int)
                        year.inService().tablets()))
                .containsExactly(4, 7080, 4201);
        assertThat(List.of(year.children().entitled(), year.children().siblings()))
                .containsExactly(418L, 291L);
        assertThat(year.cost().total()).isEqualByComparingTo("52876.80");
    }

    /** A forecast that begins later finds Anna in her third year: 481 tablets, as in one that begins before. */
    @Test
    void a_school_live_before_the_first_year_goes_on_with_its_years_of_service() {
        ForecastRow later = forecasts.of(new SchoolYear(2022), 1, plan).rows().getFirst();
        assertThat(later).isEqualTo(row(new SchoolYear(2022)));
        assertThat(later.inService().tablets()).isEqualTo(4100 + 481 + 196 + 157 + 39);
    }

    @Test
    void without_a_plan_only_the_pilot_schools_count() {
        assertThat(forecasts.of(FIRST, 1, null).rows().getFirst().cost().total())
                .isEqualByComparingTo("37670.40");
        assertThat(forecasts.of(FIRST, 1, null).schools()).isEmpty();
    }

    @Test
    void every_assumption_names_its_source() {
        Forecast forecast = forecasts.of(FIRST, 7, plan);
        assertThat(forecast.assumptions()).hasSizeGreaterThanOrEqualTo(9).allSatisfy(one -> {
            assertThat(one.source()).isNotBlank();
            assertThat(one.value()).isPositive();
        });
        assertThat(forecast.assumptions())
                .extracting(one -> one.what().key())
                .contains(
                        "subsidy.forecast.assume.rent",
                        "subsidy.forecast.assume.part.BUT",
                        "subsidy.forecast.assume.part.SIBLING");
    }

    @Test
    void a_plan_deleted_meanwhile_is_refused() {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> forecasts.of(FIRST, 1, new PlanId(plan.value() + 1000)));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private ForecastRow row(SchoolYear year) {
        return forecasts.of(FIRST, 7, plan).rows().stream()
                .filter(row -> row.year().equals(year))
                .findFirst()
                .orElseThrow();
    }

    private static ScenarioSchool school(Scenario sample, String name, long pupils, int duration) {
        return new ScenarioSchool(
                name,
                name,
                pupils,
                BigDecimal.ONE,
                sample.periods().getFirst().id(),
                duration,
                List.of(),
                100_000,
                List.of(),
                10,
                10,
                null,
                null);
    }

    private void register(String type, String place, String name) {
        jdbc.sql("""
            INSERT INTO school (version, number, name, type_id, mep_place, synthetic, status, changed_at, changed_by)
            SELECT 0, ?, ?, id, ?, '', 'ACTIVE', now(), 'test' FROM school_type WHERE code = ?
            """).params("9" + name.hashCode() % 10_000, name, place, type).update();
    }
}
