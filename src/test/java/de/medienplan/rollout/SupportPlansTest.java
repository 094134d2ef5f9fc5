package de.medienplan.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.rollout.planning.Evaluation;
import de.medienplan.rollout.planning.PlanEvaluator;
import de.medienplan.rollout.planning.Scenario;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.support.Basis;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.Interpretation;
import de.medienplan.support.PlannedSupport;
import de.medienplan.support.RatioRow;
import de.medienplan.support.ScenarioSupport;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportJustification;
import de.medienplan.support.SupportRatios;
import de.medienplan.support.SupportRules;
import de.medienplan.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "SUPPORT", "READER"})
class SupportPlansTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 5, 11);

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanRepository repository;

    @Autowired
    ScenarioBuilder builder;

    @Autowired
    SupportForecasts forecasts;

    @Autowired
    SupportRules rules;

    @Autowired
    SupportRatios ratios;

    @Autowired
    SupportJustification justification;

    private Evaluation evaluation;
    private Basis basis;

    @SuppressWarnings("NullAway.Init")
    SupportPlansTest() {}

    /** A plan in which every school starts as early as its building allows; it need not be feasible. */
    @BeforeEach
    void storePlan() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json"));
        long id = scenarios.importFile(file, ScenarioOrigin.SAMPLE);
        Scenario scenario = scenarios.get(id).scenario();
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        scenario.schools().forEach(school -> starts.put(school.id(), school.earliestStart()));
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        long plan = repository.insert(id, repository.snapshot(id, scenario), "Früh", PlanOrigin.MANUAL, null, "paula");
        repository.write(plan, evaluator.plan(starts, null), false);
        evaluation = evaluator.evaluateStarts(starts);
        basis = forecasts.bases().get(1);
    }

    @Test
    void the_need_of_a_plan_is_the_one_that_the_planner_reckons_to_the_last_digit() {
        Forecast forecast = forecasts.forecast(basis, AS_OF);
        PlannedSupport planned = forecast.basis().planned().orElseThrow();

        assertThat(evaluation.support()).hasSize(7).allSatisfy(row -> {
            Forecast.Point end = forecast.points().stream()
                    .filter(point -> point.quarter().year() == row.year())
                    .reduce((first, later) -> later)
                    .orElseThrow();
            assertThat(end.need().total().bigDecimalValue(4, RoundingMode.CEILING))
                    .isEqualByComparingTo(row.need());
            assertThat(planned.need().get(row.year())).isEqualByComparingTo(row.need());
            assertThat(planned.posts().get(row.year())).isEqualByComparingTo(row.minimalPosts());
        });
    }

    @Test
    void a_changed_ratio_shows_in_plan_chart_table_and_paper_alike() throws IOException {
        Forecast before = forecasts.forecast(basis, AS_OF);
        Quarter end = before.points().getLast().quarter();
        String old = shown(before, end);

        RatioRow tablets = ratios.groups().getFirst().ratio();
        ratios.save(new RatioRow(
                tablets.id(),
                tablets.version(),
                tablets.code(),
                new BigDecimal("400"),
                tablets.validFrom(),
                null,
                "ifib 2017"));
        Forecast after = forecasts.forecast(basis, AS_OF);
        String fresh = shown(after, end);

        assertThat(fresh).isNotEqualTo(old);
        Table table = new ForecastTables(after, Locale.GERMANY).quarters();
        assertThat(table.rows().getLast()).anySatisfy(value -> assertThat(value).hasToString(shownValue(after, end)));
        String paper = text(justification.word(after, AS_OF));
        assertThat(paper).contains(fresh);
        ScenarioSupport scenario = forecasts.forScenario(new Quarter(2020, 3));
        assertThat(scenario.tabletsPerPost()).isEqualByComparingTo("400");
        Map<String, BigDecimal> figures = builder.defaults("2020-Q3").all().stream()
                .collect(Collectors.toMap(Assumption::code, Assumption::amount));
        assertThat(figures.get("tabletsPerPost")).isEqualByComparingTo("400");
    }

    private static String shownValue(Forecast forecast, Quarter quarter) {
        return de.medienplan.support.PostNeed.shown(forecast.at(quarter).need().total())
                .toString();
    }

    private static String shown(Forecast forecast, Quarter quarter) {
        BigDecimal need = new BigDecimal(shownValue(forecast, quarter));
        return de.medienplan.shared.Formats.decimal(need, 3, Locale.GERMANY);
    }

    @Test
    void the_justification_opens_again_and_holds_request_need_readings_and_sources() throws IOException {
        byte[] file = justification.word(forecasts.forecast(basis, AS_OF), AS_OF);
        String paper = text(file);

        assertThat(paper)
                .contains("Begründung zur Stellenplananmeldung", "hannover-decision-2020", "11.05.2020")
                .contains("Vorschlag für den Stellenplan", "Bedarf und Kapazität", "Auslösende Schulen")
                .contains("wie Geräte in Computerräumen", "nicht gezählt", "DS 1000/2020", "GRDrs 1223/2023")
                .contains("93.730,00 €", "93.729,73 €", "5,00 €")
                .doesNotContain("!support", "null");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(document.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
        }
    }

    @Test
    void a_new_scenario_follows_the_reading_of_the_paper() {
        for (Interpretation reading : Interpretation.values()) {
            rules.save(rules.settings().read(reading, new BigDecimal("0.5")));
            assertThat(forecasts.forScenario(new Quarter(2020, 3)).reading()).isEqualTo(reading);
        }
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText().replace('\u00a0', ' ');
        }
    }
}
