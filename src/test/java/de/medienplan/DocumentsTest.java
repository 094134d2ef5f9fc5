package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents for the next person name only what is there. */
class DocumentsTest {

    private static final Path ROOT = Path.of("");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`(?:[a-z.]+/)*(?:[a-z]+/)+[A-Z]\\w+(?:\\.java)?`");
    private static final Path LAUNCHER = Path.of("medienplan");
    private static final Pattern CALL = Pattern.compile("\\./medienplan ([a-z]+)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]*)(?![\\w.-])");
    private static final Pattern LITERAL = Pattern.compile("\"(--[a-z][a-z-]*)\"");
    private static final Pattern KINDS = Pattern.compile("\\./medienplan import ([a-z|]+)");
    private static final Pattern TASK = Pattern.compile("public String name\\(\\) \\{\\s+return \"([a-z]+)\";");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/de/medienplan"), Path.of("src/test/java/de/medienplan"), ROOT);

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"));
                Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            return Stream.of(
                    Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
                    docs.toList().stream(),
                    decisions.toList().stream())
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_link_leads_to_a_file(Path document) throws IOException {
        Path folder = document.getParent() == null ? ROOT : document.getParent();

        assertThat(found(LINK, document))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_class_named_with_its_package_exists(Path document) throws IOException {
        assertThat(found(CODE, document)).allSatisfy(name -> {
            String file = name.replace("`", "").replace("…", "");
            String java = file.endsWith(".java") ? file : file + ".java";
            assertThat(SOURCES).anyMatch(source -> Files.exists(source.resolve(java)));
        });
    }

    /** The launcher's help and every line of a document that shows a call. */
    static Stream<String> calls() throws IOException {
        String launcher = Files.readString(LAUNCHER);
        Stream<String> help = launcher.lines()
                .dropWhile(line -> !line.startsWith("help_de()"))
                .takeWhile(line -> !line.startsWith("# Stops with"));
        List<String> lines = new ArrayList<>(help.toList());
        for (Path document : documents().toList()) {
            Files.readString(document)
                    .lines()
                    .filter(line -> line.contains("./medienplan"))
                    .forEach(lines::add);
        }
        return lines.stream()
                .filter(line -> line.contains("./medienplan") || line.contains("--"))
                .distinct();
    }

    @Test
    void each_command_that_is_named_exists() throws IOException {
        Set<String> commands = labels(Pattern.compile("(?m)^    ([a-z |]+(?: \\| --[a-z]+ \\| -h)?)\\) "));
        assertThat(commands).contains("run", "import", "plan");

        assertThat(calls().flatMap(line -> matches(CALL, line)))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(commands).contains(name));
    }

    @Test
    void each_option_that_is_named_is_read_by_the_launcher_or_a_command() throws IOException {
        Set<String> known = labels(Pattern.compile("(?m)^ {8,12}(--[a-z-]+)\\)"));
        known.addAll(List.of("--lang", "--help"));
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (!source.startsWith("src/test")) {
                    matches(LITERAL, Files.readString(source)).forEach(known::add);
                }
            }
        }

        assertThat(calls().flatMap(line -> matches(OPTION, line)))
                .hasSizeGreaterThan(40)
                .allSatisfy(option -> assertThat(known).contains(option));
    }

    @Test
    void each_kind_of_import_that_is_named_is_one_and_each_one_is_named() throws IOException {
        List<String> kinds = calls().flatMap(line -> matches(KINDS, line)).toList();

        assertThat(kinds).hasSizeGreaterThan(2);
        try (Stream<Path> tasks = Files.list(Path.of("src/main/java/de/medienplan/command"))) {
            List<String> names = tasks.filter(file -> file.toString().endsWith("Task.java"))
                    .flatMap(file -> matches(TASK, read(file)))
                    .sorted()
                    .toList();
            assertThat(kinds)
                    .filteredOn(named -> named.contains("|"))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(named -> assertThat(named.split("\\|")).containsExactlyInAnyOrderElementsOf(names));
            assertThat(kinds).allSatisfy(named -> assertThat(names).contains(named.split("\\|")));
        }
    }

    private static Set<String> labels(Pattern pattern) throws IOException {
        return matches(pattern, Files.readString(LAUNCHER))
                .flatMap(label -> Stream.of(label.split("[ |]+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(result -> result.groupCount() > 0 ? result.group(1) : result.group())
                .toList();
    }
}
