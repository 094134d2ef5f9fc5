package de.medienplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.ScenarioJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands say of places for one school, in words, in figures and as a plan. */
class PlaceCommandTest {

    private static final String SCENARIO = "data/scenarios/hannover-decision-2020.json";
    private static final String PLAN = "src/test/resources/plans/hannover-decision-2020.json";
    private static final String SCHOOL = "gs-ahlem";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void nameEveryQuarterWithoutIds() {
        assertThat(run("place", SCENARIO, PLAN, "--school", SCHOOL)).isZero();
        assertThat(text(out))
                .contains("GS Ahlem, Beginn bisher:", "1. Beginn Q1 2024: +0 €", "weicht von Q")
                .doesNotContainPattern("20\\d\\d-Q")
                .doesNotContain("construction", "!");
    }

    @Test
    void giveTheFiguresOfEachAnswerWithItsWholePlan() throws IOException {
        assertThat(run("first", SCENARIO, PLAN, "--school", SCHOOL, "--json")).isZero();
        JsonNode json = new JsonMapper().readTree(out.toByteArray());
        assertThat(json.path("places").size()).isPositive();
        for (JsonNode place : json.path("places")) {
            assertThat(place.path("possible").asBoolean()).isTrue();
            assertThat(place.path("period").asString())
                    .isLessThan(json.path("start").asString());
            assertThat(place.path("starts").size()).isEqualTo(102);
            assertThat(place.path("sentences").path("en").size()).isPositive();
        }
    }

    @Test
    void writeTheAnswerTakenAsAPlanThatObeysTheRules() throws IOException {
        Path file = folder.resolve("taken.json");
        assertThat(run("first", SCENARIO, PLAN, "--school", SCHOOL, "--take", "2", "--out", file.toString()))
                .isZero();
        assertThat(new PlanEvaluator(ScenarioJson.read(Path.of(SCENARIO)))
                        .evaluate(PlanJson.read(Files.readAllBytes(file)))
                        .feasible())
                .isTrue();
    }

    @Test
    void refuseWhatTheyCannotUse() {
        assertThat(run("place", SCENARIO, PLAN)).isEqualTo(2);
        assertThat(run("first", SCENARIO, PLAN, "--school", "nobody")).isEqualTo(2);
        assertThat(run("place", SCENARIO, "--school", SCHOOL)).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(3);
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
