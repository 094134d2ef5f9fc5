package de.medienplan.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.device.Categories;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.importing.TableFile;
import de.medienplan.rollout.planning.Evaluation;
import de.medienplan.rollout.planning.PlanEvaluator;
import de.medienplan.rollout.planning.Scenario;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.shared.SchoolYear;
import de.medienplan.support.Basis;
import de.medienplan.support.Forecast;
import de.medienplan.support.GroupRow;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportRatios;
import de.medienplan.support.SupportRules;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Scenarios and plans made of the register's schools. */
@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "SUPPORT", "READER"})
abstract class RegisterPlansTest {

    static final LocalDate AS_OF = LocalDate.of(2020, 5, 11);

    @Autowired
    SchoolImport imports;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanRepository plans;

    @Autowired
    Plans storedPlans;

    @Autowired
    ScenarioBuilder builder;

    @Autowired
    SupportForecasts forecasts;

    @Autowired
    SupportRules rules;

    @Autowired
    SupportRatios ratios;

    @Autowired
    Categories categories;

    @Autowired
    EquipmentTargets targets;

    @Autowired
    PlannedExpansions expansions;

    @Autowired
    org.springframework.jdbc.core.JdbcTemplate database;

    /** The schools alone: counts, grants and cases of the samples take their time and say nothing here. */
    @BeforeEach
    void loadSchools() throws IOException {
        byte[] schools = Files.readAllBytes(Path.of("data/hannover/schulen.csv"));
        SchoolFile file = SchoolFile.guessed(TableFile.read("schulen.csv", schools), new SchoolYear(2020));
        imports.confirm(file, imports.preview(file));
    }

    void give(String group, String ratio) {
        RatioRow row = ratios.groups().stream()
                .map(GroupRow::ratio)
                .filter(one -> one.code().equals(group))
                .findFirst()
                .orElseThrow();
        ratios.save(new RatioRow(
                row.id(), row.version(), row.code(), new BigDecimal(ratio), row.validFrom(), null, "Beschluss"));
    }

    BuiltScenario build() {
        return builder.build(new NewScenario("Probe", "2020-Q3", 24, "2024-Q4", false, builder.defaults("2020-Q3")));
    }

    long store(BuiltScenario built) {
        Scenario scenario = built.scenario();
        Scenario named = ScenarioDraft.of(scenario)
                .name(scenarios.freeName(scenario.name()))
                .build();
        long id = scenarios.create(named, built.register(), ScenarioOrigin.REGISTER);
        builder.keep(id, built);
        return id;
    }

    /** Every school starts as early as its building allows; it need not be feasible. */
    Evaluation planEarliest(long scenarioId) {
        Scenario scenario = scenarios.get(scenarioId).scenario();
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        scenario.schools().forEach(school -> starts.put(school.id(), school.earliestStart()));
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        long plan = plans.insert(
                scenarioId, plans.snapshot(scenarioId, scenario), "Früh", PlanOrigin.MANUAL, null, "paula");
        plans.write(plan, evaluator.plan(starts, null), false);
        return evaluator.evaluateStarts(starts);
    }

    Basis newest() {
        return forecasts.bases().stream()
                .filter(basis -> basis.key().startsWith("plan-"))
                .max(java.util.Comparator.comparing(
                        basis -> Integer.valueOf(basis.key().substring("plan-".length()))))
                .orElseThrow();
    }

    static void assertPlannersNeed(Forecast forecast, Evaluation evaluation) {
        assertThat(evaluation.support()).isNotEmpty().allSatisfy(row -> {
            Forecast.Point end = forecast.points().stream()
                    .filter(point -> point.quarter().year() == row.year())
                    .reduce((first, later) -> later)
                    .orElseThrow();
            assertThat(end.need().total().bigDecimalValue(4, RoundingMode.CEILING))
                    .isEqualByComparingTo(row.need());
        });
    }

    Forecast forecast(long scenario) {
        planEarliest(scenario);
        return forecasts.forecast(newest(), AS_OF);
    }
}
