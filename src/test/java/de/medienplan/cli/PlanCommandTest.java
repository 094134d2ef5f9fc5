package de.medienplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Plan;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    private static final Path HANNOVER = Path.of("data/scenarios/hannover-decision-2020.json");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void writesAFeasiblePlanWithItsProvenBoundAndPrintsTheCost() throws IOException {
        Path file = folder.resolve("plan.json");
        assertThat(run("plan", HANNOVER.toString(), "--seconds", "2", "--seed", "7", "--out", file.toString()))
                .isZero();
        Plan plan = PlanJson.read(Files.readAllBytes(file));
        var evaluation = new PlanEvaluator(ScenarioJson.read(HANNOVER)).evaluate(plan);
        assertThat(evaluation.feasible()).isTrue();
        assertThat(evaluation.cost()).isEqualTo(plan.cost());
        assertThat(plan.lowerBound())
                .isNotNull()
                .isPositive()
                .isLessThanOrEqualTo(plan.cost().total());
        assertThat(plan.gap().orElseThrow()).isLessThan(0.02);
        assertThat(text(out)).contains("Wartezeit", "Stellen", "Verfallene Fördermittel", "Bewertung", "höchstens");
        assertThat(text(err)).contains(" s: ");
    }

    @Test
    void replansFromAPlanInHandAndNeverEndsWorse() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        assertThat(run("plan", HANNOVER.toString(), "--seconds", "1", "--out", first.toString()))
                .isZero();
        assertThat(run(
                        "plan",
                        HANNOVER.toString(),
                        "--seconds",
                        "1",
                        "--from",
                        first.toString(),
                        "--out",
                        second.toString()))
                .isZero();
        assertThat(PlanJson.read(Files.readAllBytes(second)).cost().total())
                .isLessThanOrEqualTo(
                        PlanJson.read(Files.readAllBytes(first)).cost().total());
    }

    @Test
    void namesRuleAndSchoolsWherePinsBreakACapacity() throws IOException {
        String json = Files.readString(HANNOVER).replace("\"capacity\":[27", "\"capacity\":[1");
        Path file = Files.writeString(folder.resolve("tight.json"), pinned(json));
        assertThat(run("plan", file.toString(), "--seconds", "2")).isEqualTo(1);
        assertThat(text(err))
                .contains("Bauleitung Q3 2020", "GY Goetheschule: festgelegt auf Q3 2020")
                .doesNotContain("2020-Q3");
    }

    /** Everyone who is pinned starts in the first quarter. */
    private static String pinned(String json) {
        return json.replaceAll("\"pinnedStart\":\"[^\"]+\"", "\"pinnedStart\":\"2020-Q3\"")
                .replaceAll("\"earliestStart\":\"[^\"]+\"", "\"earliestStart\":\"2020-Q3\"");
    }

    @Test
    void refusesABrokenFileInOneLineWithFilePlaceAndReason() throws IOException {
        Path file = Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(HANNOVER).replaceFirst("\"postStep\":0.5", "\"postStep\":-1"));
        assertThat(run("plan", file.toString())).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(1);
        assertThat(text(err)).contains("broken.json", "$.support.postStep", "negativ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "plan",
                "plan no-such-file.json",
                "plan data",
                "plan data/scenarios/dortmund.json --seconds",
                "plan data/scenarios/dortmund.json --seconds ten",
                "plan data/scenarios/dortmund.json --seconds 0",
                "plan data/scenarios/dortmund.json --nonsense",
                "plan data/scenarios/dortmund.json second.json",
                "plan data/scenarios/dortmund.json --out no/such/folder/plan.json"
            })
    void refusesWhatItDoesNotUnderstand(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(1);
    }

    private int run(String... args) {
        return Main.run(args, new Console(stream(out), stream(err)));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
