package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioJsonTest {

    private static final Path DORTMUND = Path.of("data/scenarios/dortmund.json");

    @Test
    void whatIsWrittenReadsBackTheSame() {
        for (long seed = 0; seed < 200; seed++) {
            Scenario scenario =
                    seed % 2 == 0 ? RandomScenarios.of(seed, 4, 12) : RandomScenarios.secondVersion(seed, 4, 12);
            Scenario again = ScenarioJson.read(ScenarioJson.write(scenario));
            assertThat(ScenarioJson.write(again)).isEqualTo(ScenarioJson.write(scenario));
            assertThat(again.format()).isEqualTo(scenario.format());
        }
    }

    @Test
    void theScenariosThatShipCanBeRead() throws IOException {
        assertThat(ScenarioJson.read(DORTMUND).schools()).hasSize(135);
        assertThat(ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"))
                        .schools())
                .hasSize(102);
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"medienplan-scenario/1\" | \"other/1\"                | $.format",
                "\"2026-Q2\", \"budgetYear\" | \"2026-Q1\", \"budgetYear\" | $.periods[1].id",
                "\"2026-Q2\", \"budgetYear\" | \"2026-Q3\", \"budgetYear\" | $.periods[1].id",
                "\"2026-Q2\", \"budgetYear\" | \"Herbst\", \"budgetYear\" | $.periods[1].id",
                "\"2026-Q2\", \"budgetYear\": 2026 | \"2026-Q2\", \"budgetYear\": 2028 | $.periods[1].budgetYear",
                "\"budgetYear\": 2026      | \"budgetYear\": \"2026\"     | $.periods[0].budgetYear",
                "\"budgetYear\": 2026      | \"budgetYear\": 2030       | $.periods[1].budgetYear",
                "\"capacity\": [           | \"capacityy\": [          | $.resources[0].capacity",
                "\"ownFunds\": 11391893    | \"ownFunds\": -1          | $.budget.years[0].ownFunds",
                "\"ownFunds\": 11391893    | \"ownFunds\": 1e99        | $.budget.years[0].ownFunds",
                "\"ownFunds\": 11391893    | \"ownFunds\": 0.5         | $.budget.years[0].ownFunds",
                "\"lastCompletionPeriod\": \"2030-Q2\" | \"lastCompletionPeriod\": \"2099-Q2\" |"
                        + " $.grants[0].lastCompletionPeriod",
                "\"tabletsPerPost\": 1500  | \"tabletsPerPost\": 0     | $.support.tabletsPerPost",
                "\"tabletsPerPost\": 1500  | \"tabletsPerPost\": 1e-9  | $.support.tabletsPerPost",
                "\"devicesPerPost\": 700   | \"devicesPerPost\": 1e-9  | $.support.devicesPerPost",
                "\"postStep\": 0.5         | \"postStep\": 1e-9        | $.support.postStep",
                "\"postStep\": 0.5         | \"postStep\": 0           | $.support.postStep",
                "\"duration\": 2           | \"duration\": 0           | $.schools[0].duration",
                "\"programme\": \"digitalpakt\" | \"programme\": \"other\" | $.schools[0].grants[0].programme",
                "\"resource\": \"equipping\" | \"resource\": \"none\"   | $.schools[0].demands[2].resource",
                "\"pinnedStart\": null     | \"pinnedStart\": \"1999-Q1\" | $.schools[0].pinnedStart",
                "\"startTogether\": []     | \"startTogether\": [[\"x\"]] | $.startTogether[0][0]"
            })
    void whatCannotBePlannedIsRefusedWithItsPlace(String part, String instead, String path) throws IOException {
        String json = Files.readString(DORTMUND);
        String broken = replaceFirst(json, compact(part), compact(instead));
        assertThat(broken).isNotEqualTo(json);
        assertThatThrownBy(() -> ScenarioJson.read(broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidScenario.class, e -> assertThat(e.path()).isEqualTo(path));
    }

    @Test
    void aSchoolWithoutANameIsCalledByItsId() throws IOException {
        String json = Files.readString(DORTMUND).replaceAll("\"name\":\"[^\"]*\",\"pupils\"", "\"pupils\"");
        Scenario scenario = ScenarioJson.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(scenario.schools())
                .hasSize(135)
                .allMatch(school -> school.name().equals(school.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"format\": NaN}", "nonsense", "{} {}"})
    void whatIsNoScenarioAtAllIsRefused(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ScenarioJson.read(bytes)).isInstanceOf(InvalidScenario.class);
    }

    /** As the files are written: nothing between the tokens. */
    private static String compact(String json) {
        return json.replace(": ", ":").replace(", ", ",");
    }

    private static String replaceFirst(String text, String part, String instead) {
        int at = text.indexOf(part);
        return at < 0 ? text : text.substring(0, at) + instead + text.substring(at + part.length());
    }
}
