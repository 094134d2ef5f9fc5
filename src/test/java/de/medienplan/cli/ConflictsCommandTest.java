package de.medienplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command says of pins that cannot be kept, in words and in figures. */
class ConflictsCommandTest {

    private static final Path DORTMUND = Path.of("data/scenarios/dortmund.json");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void findsNothingWhereNothingIsPinned() {
        assertThat(run("conflicts", DORTMUND.toString())).isZero();
        assertThat(text(out)).contains("Keine Widersprüche").hasLineCount(1);
    }

    @Test
    void namesSchoolsQuartersAndNumbersWithoutIds() throws IOException {
        assertThat(run("conflicts", crowded(40).toString())).isEqualTo(1);
        assertThat(text(out))
                .contains("Bauleitung Q1 2027: gebraucht werden", "Festlegungen lösen", "weniger reichen nicht")
                .contains("Bauleitung Q1 2027: ", " zusätzlich")
                .doesNotContain("construction", "2027-Q", "!");
    }

    @Test
    void givesTheFiguresAsJson() throws IOException {
        assertThat(run("conflicts", crowded(40).toString(), "--json")).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
        JsonNode first = json.path("findings").get(0);
        assertThat(first.path("needed").asLong())
                .isGreaterThan(first.path("available").asLong());
        assertThat(first.path("schools").size()).isPositive();
        assertThat(json.path("release").path("pins").size()).isPositive();
        assertThat(json.path("release").path("proven").asBoolean()).isTrue();
        assertThat(json.path("supply").path("means").path("capacity").size()).isPositive();
    }

    @Test
    void planSaysThemBeforeItStarts() throws IOException {
        run("plan", crowded(40).toString(), "--seconds", "1");
        assertThat(text(err)).startsWith("Das Szenario widerspricht sich, bevor geplant wird:");
    }

    @Test
    void refusesWhatItCannotUse() {
        assertThat(run("conflicts")).isEqualTo(2);
        assertThat(run("conflicts", "no-such-file.json")).isEqualTo(2);
        assertThat(run("conflicts", DORTMUND.toString(), "--quick")).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(3);
    }

    /** Dortmund with its first schools that are ready all pinned to the same quarter. */
    private Path crowded(int count) throws IOException {
        Scenario scenario = ScenarioJson.read(DORTMUND);
        List<ScenarioSchool> schools = new ArrayList<>();
        int pinned = 0;
        for (ScenarioSchool school : scenario.schools()) {
            boolean ready = school.earliestStart().compareTo("2027-Q1") <= 0 && pinned < count;
            pinned += ready ? 1 : 0;
            schools.add(ready ? school.withPin("2027-Q1") : school);
        }
        Path file = folder.resolve("crowded.json");
        Files.write(file, ScenarioJson.write(scenario.withSchools(schools)));
        return file;
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
