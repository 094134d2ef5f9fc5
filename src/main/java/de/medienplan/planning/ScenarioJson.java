package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes {@code medienplan-scenario/1} and {@code /2}. Reading is strict about what the planner uses: a missing field, a wrong
 * type, a number out of range, an id that nothing answers to are refused with their JSON path. Fields it does not know
 * are ignored, so that files may carry notes.
 */
public final class ScenarioJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ScenarioJson() {}

    /**
     * Reads and checks a scenario.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidScenario if it is no usable scenario
     */
    public static Scenario read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** As {@link #read(Path)}, from the bytes of a file in UTF-8. */
    public static Scenario read(byte[] json) {
        Scenario scenario = ScenarioReader.scenario(JsonFields.of(tree(json), "$"));
        ScenarioCheck.check(scenario);
        return scenario;
    }

    /** The scenario as a file, indented, UTF-8. */
    public static byte[] write(Scenario scenario) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(ScenarioWriter.tree(scenario));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new InvalidScenario(
                    "$",
                    Message.of(
                            "planning.json.syntax",
                            place == null ? 0 : place.getLineNr(),
                            place == null ? 0 : place.getColumnNr(),
                            firstLine(e.getOriginalMessage())));
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
