package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/building.md} names every place that knows a rule of the planner, and each of them does know it. */
class PlannerRulesTest {

    private static final Path PAGE = Path.of("docs/building.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int EVALUATOR = 0;
    private static final int RELAXATION = 2;
    private static final int EXPLANATION = 3;
    private static final int SENTENCE = 4;
    private static final int SECOND_READING = 5;

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_hard_rule_is_known_everywhere(Rule rule) throws IOException {
        List<List<String>> cells = row(rule.name());
        assertThat(cells).as("cells of %s", rule).hasSize(SECOND_READING + 1);
        assertThat(source(cells.get(EVALUATOR).getFirst())).contains("Rule." + rule);
        assertThat(cells.subList(0, RELAXATION + 1)).noneMatch(List::isEmpty);
        for (String name :
                cells.subList(0, RELAXATION + 1).stream().flatMap(List::stream).toList()) {
            assertThat(source(name)).as(name).isNotEmpty();
        }
        for (String obstacle : cells.get(EXPLANATION)) {
            String simple = obstacle.substring(obstacle.indexOf('.') + 1);
            assertThat(source("Obstacle"))
                    .containsPattern("record " + simple + "\\([^{]*\\{[^}]*\\{?[\\s\\S]*?return Rule." + rule);
            assertThat(source("Causes")).contains("case Obstacle." + simple);
        }
        assertSentences(cells.get(SENTENCE));
        for (String name : cells.get(SECOND_READING)) {
            assertThat(source(name)).as(name).isNotEmpty();
        }
    }

    @Test
    void every_explanation_belongs_to_a_rule() throws IOException {
        Matcher records = Pattern.compile("record (\\w+)\\(").matcher(source("Obstacle"));
        String page = Files.readString(PAGE);
        while (records.find()) {
            assertThat(page).contains("`Obstacle." + records.group(1) + "`");
        }
    }

    @Test
    void every_part_of_the_cost_is_known_everywhere() throws IOException {
        for (RecordComponent part : CostParts.class.getRecordComponents()) {
            List<List<String>> cells = row(part.getName());
            assertThat(cells).as("cells of %s", part.getName()).hasSize(4);
            for (String name :
                    cells.subList(0, 3).stream().flatMap(List::stream).toList()) {
                assertThat(source(name)).as(name).isNotEmpty();
            }
            assertSentences(cells.get(3));
            assertThat(source("Terms")).contains(cells.get(3).getFirst());
        }
    }

    private static void assertSentences(List<String> keys) throws IOException {
        assertThat(keys).isNotEmpty();
        for (String key : keys) {
            for (String language : List.of("de", "en")) {
                String bundle = key.substring(0, key.indexOf('.')) + "_" + language + ".properties";
                assertThat(Files.readString(Path.of("src/main/resources/messages", bundle)))
                        .as(bundle)
                        .contains(key + "=");
            }
        }
    }

    /** The names in each cell behind the first, of the row that begins with the name. */
    private static List<List<String>> row(String name) throws IOException {
        String line = Files.readAllLines(PAGE).stream()
                .filter(one -> one.startsWith("| `" + name + "` |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/building.md has no row for " + name));
        return Arrays.stream(line.split("\\|", -1))
                .skip(2)
                .limit(line.split("\\|", -1).length - 3L)
                .map(cell -> NAME.matcher(cell)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .toList();
    }

    /** Text of the class in the planner, its reasons or their tests. */
    private static String source(String name) {
        return Objects.requireNonNull(SOURCES.get(name), "no class " + name);
    }

    private static final Map<String, String> SOURCES = sources();

    private static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String root : List.of(
                "src/main/java/de/medienplan/reasons",
                "src/main/java/de/medienplan/planning",
                "src/test/java/de/medienplan/planning")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : new ArrayList<>(
                        files.filter(one -> one.toString().endsWith(".java")).toList())) {
                    sources.merge(
                            file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return sources;
    }
}
