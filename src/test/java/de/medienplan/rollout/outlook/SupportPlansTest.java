package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.Forecast;
import de.medienplan.support.Interpretation;
import de.medienplan.support.PlannedSupport;
import de.medienplan.support.SupportJustification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The need that a plan made of a file brings, and the paper that argues with it. */
class SupportPlansTest extends PlannedNeedBase {

    @Autowired
    SupportJustification justification;

    private Evaluation evaluation;
    private DeviceChoice basis;

    @SuppressWarnings("NullAway.Init")
    SupportPlansTest() {}

    @BeforeEach
    void storePlan() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json"));
        evaluation = planEarliest(scenarios.importFile(file, ScenarioOrigin.SAMPLE));
        basis = newest();
    }

    @Test
    void the_need_of_a_plan_is_the_one_that_the_planner_computes_to_the_last_digit() {
        Forecast forecast = forecasts.forecast(basis, AS_OF);
        PlannedSupport planned = forecast.basis().planned().orElseThrow();

        assertPlannersNeed(forecast, evaluation);
        assertThat(evaluation.support()).hasSize(7).allSatisfy(row -> {
            assertThat(planned.need().get(row.year())).isEqualByComparingTo(row.need());
            assertThat(planned.posts().get(row.year())).isEqualByComparingTo(row.minimalPosts());
        });
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
