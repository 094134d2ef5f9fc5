package de.medienplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that answer questions about a plan: reasons, bottlenecks, the whole city, risk. */
class AnswerCommandsTest {

    private static final String SCENARIO = "data/scenarios/hannover-decision-2020.json";
    private static final String PLAN = "src/test/resources/plans/hannover-decision-2020.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void explainsEverySchoolWithTheFiguresBehindTheSentences() throws IOException {
        Path file = folder.resolve("reasons.json");
        assertThat(run("explain", SCENARIO, PLAN, "--out", file.toString())).isZero();
        JsonNode json = JSON.readTree(Files.readAllBytes(file));
        assertThat(json.path("schools")).hasSize(102);
        assertThat(json.path("cost").path("total").asLong()).isPositive();
        for (JsonNode school : json.path("schools")) {
            assertThat(school.path("sentences").path("de").size()).isBetween(1, 5);
            assertThat(school.path("sentences").path("en").size()).isBetween(1, 5);
            boolean planned = !school.path("start").isNull();
            assertThat(planned || school.path("quarters").size() == 24)
                    .as(school.path("name").asString())
                    .isTrue();
        }
        assertThat(text(out)).contains("beginnt in Welle", "ist nicht eingeplant");
    }

    @Test
    void explainsOneSchoolWithEachQuarter() {
        assertThat(run("explain", SCENARIO, PLAN, "--school", "gs-ahlem")).isZero();
        assertThat(text(out)).contains("GS Ahlem", "Q4 2020:", "Q1 2025:").doesNotContain("Goetheschule  (");
    }

    @Test
    void namesWhatIsScarce() throws IOException {
        assertThat(run("bottlenecks", SCENARIO, PLAN, "--json")).isZero();
        JsonNode limits = JSON.readTree(out.toByteArray()).path("limits");
        assertThat(limits.size()).isGreaterThan(50);
        assertThat(limits.get(0).path("estimatedValue").asDouble()).isPositive();
        assertThat(limits.get(0).path("usedBy").size()).isPositive();
    }

    @Test
    void answersForTheWholeCity() throws IOException {
        Path file = folder.resolve("city.json");
        assertThat(run("city", SCENARIO, "--by", "2026-Q2", "--seconds", "2", "--out", file.toString()))
                .isZero();
        assertThat(JSON.readTree(Files.readAllBytes(file))
                        .path("answer")
                        .path("by")
                        .asString())
                .isEqualTo("2026-Q2");
        assertThat(text(out)).contains("Q2 2026");
    }

    @Test
    void saysWhatCouldGoWrongAndWhatABufferIsWorth() throws IOException {
        Path file = folder.resolve("risk.json");
        assertThat(run(
                        "risk",
                        SCENARIO,
                        PLAN,
                        "--futures",
                        "20",
                        "--buffer",
                        "1",
                        "--seconds",
                        "1",
                        "--out",
                        file.toString()))
                .isZero();
        JsonNode json = JSON.readTree(Files.readAllBytes(file));
        assertThat(json.path("risk").path("drivers")).hasSize(5);
        assertThat(json.path("assumptions")
                        .path("ready")
                        .path("source")
                        .path("assumption")
                        .asBoolean())
                .isTrue();
        assertThat(json.path("saferStarts")).hasSize(102);
        assertThat(json.path("saferRisk").path("futures").asInt()).isEqualTo(20);
        assertThat(text(out)).contains("Annahme, nicht gemessen", "Sicherer planen");
    }

    @Test
    void refusesAPlanOfAnotherScenario() {
        assertThat(run("explain", "data/scenarios/dortmund.json", PLAN)).isEqualTo(2);
        assertThat(text(err)).contains("passt nicht zum Szenario");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain",
                "explain " + SCENARIO,
                "explain " + SCENARIO + " no-such-file.json",
                "explain " + SCENARIO + " " + PLAN + " too-many.json",
                "explain " + SCENARIO + " " + PLAN + " --school nobody",
                "explain " + SCENARIO + " " + PLAN + " --school",
                "bottlenecks " + SCENARIO,
                "bottlenecks " + SCENARIO + " " + PLAN + " --school gs-ahlem",
                "city",
                "city " + SCENARIO + " --by 1999-Q1",
                "city " + SCENARIO + " --seconds 0",
                "city " + SCENARIO + " --out data",
                "risk " + SCENARIO,
                "risk " + SCENARIO + " no-such-file.json",
                "risk " + SCENARIO + " " + PLAN + " --futures 0",
                "risk " + SCENARIO + " " + PLAN + " --assumptions " + PLAN
            })
    void refusesWhatItCannotUseInOneLine(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(1);
        assertThat(text(err)).doesNotContain("Exception", "!");
    }

    private int run(String... args) {
        return Main.run(args, new Console(print(out), print(err)));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
