package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents for the next person name only what is there. */
class DocumentsTest {

    private static final Path ROOT = Path.of("");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`(?:[a-z.]+/)*(?:[a-z]+/)+[A-Z]\\w+(?:\\.java)?`");
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

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(result -> result.groupCount() > 0 ? result.group(1) : result.group())
                .toList();
    }
}
