package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.exporting.CsvExport;
import de.medienplan.exporting.XlsxExport;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.PostNeed;
import de.medienplan.support.SupportJustification;
import de.medienplan.ui.Chart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A ratio that somebody changes shows as the same figures in plan, table, chart, files and paper. */
class ChangedRatioTest extends RegisterPlansTest {

    private static final Locale GERMAN = Locale.GERMANY;

    @Autowired
    ScenarioRenewals renewals;

    @Autowired
    SupportJustification justification;

    @ParameterizedTest
    @CsvSource({"PERSONAL_TABLET, 400", "COMPUTER_ROOM, 350", "BOARD_AND_CLASS_SET, 500"})
    void the_new_figures_stand_everywhere_and_the_old_ones_nowhere(String group, String ratio) throws IOException {
        ScenarioId scenario = store(build());
        BigFraction old = need(forecast(scenario));

        give(group, ratio);
        renewals.take(renewals.ratios(scenarios.get(scenario), AS_OF).orElseThrow());
        Evaluation planner = planEarliest(scenario);
        Forecast forecast = forecasts.forecast(newest(), AS_OF);
        Table table = new ForecastTables(forecast, GERMAN).quarters();
        BigDecimal need = PostNeed.shown(need(forecast));

        assertThat(need(forecast)).isGreaterThan(old);
        assertPlannersNeed(forecast, planner);
        assertThat(planner.support().getLast().need())
                .as("the planner")
                .isEqualByComparingTo(need(forecast).bigDecimalValue(4, RoundingMode.CEILING));
        assertThat((BigDecimal) value(table)).as("the table").isEqualByComparingTo(need);
        assertThat(chart(forecast)).as("the chart").isEqualTo(groups(forecast));
        assertThat(xlsx(table)).as("the workbook").isEqualTo(need.doubleValue());
        assertThat(csv(table))
                .as("the text file")
                .isEqualTo(need.toPlainString().replace('.', ','));
        assertThat(paper(forecast)).as("the paper").contains(Formats.decimal(need, 3, GERMAN));
        assertThat(paper(forecast)).doesNotContain(Formats.decimal(PostNeed.shown(old), 3, GERMAN));
        assertThat(new ForecastTables(forecast(store(build())), GERMAN)
                        .quarters()
                        .rows()
                        .getLast())
                .as("a new scenario planned alike")
                .isEqualTo(table.rows().getLast());
    }

    private static BigFraction need(Forecast forecast) {
        return forecast.points().getLast().need().total();
    }

    private static int column(Table table) {
        return table.columns().stream().map(Table.Column::heading).toList().indexOf("Bedarf");
    }

    private static Object value(Table table) {
        return table.rows().getLast().get(column(table));
    }

    /** What the screen hands to the chart for the last quarter, by group. */
    private List<BigDecimal> chart(Forecast forecast) {
        UI.getCurrent().setLocale(GERMAN);
        UI.getCurrent().navigate("supportbedarf", QueryParameters.of("basis", newest().key()));
        roundTrip();
        JsonNode option = (JsonNode) $(Chart.class).first().getElement().getPropertyRaw("option");
        return forecast.groups().stream()
                .map(group -> series(option, group.name(GERMAN)))
                .toList();
    }

    private static BigDecimal series(JsonNode option, String name) {
        for (JsonNode series : option.get("series")) {
            if (series.get("name").asString().equals(name)) {
                JsonNode data = series.get("data");
                return data.get(data.size() - 1).decimalValue().stripTrailingZeros();
            }
        }
        throw new AssertionError(name + " is not in the chart");
    }

    private static List<BigDecimal> groups(Forecast forecast) {
        PostNeed need = forecast.points().getLast().need();
        return forecast.groups().stream()
                .map(group -> PostNeed.shown(need.of(group.code())).stripTrailingZeros())
                .toList();
    }

    private static double xlsx(Table table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxExport.write(table, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            XSSFRow last = workbook.getSheetAt(0).getRow(table.rows().size());
            return last.getCell(column(table)).getNumericCellValue();
        }
    }

    private static String csv(Table table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvExport.write(table, file);
        List<String> lines =
                file.toString(StandardCharsets.UTF_8).strip().lines().toList();
        return lines.getLast().split(";", -1)[column(table)];
    }

    private String paper(Forecast forecast) throws IOException {
        byte[] file = justification.word(forecast, AS_OF);
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText();
        }
    }
}
