package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No screen shows a raw key, in neither language. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Set<String> OFFERS_THE_SAMPLE =
            Set.of("school.sample.COUNCIL_PAPER", "school.sample.COUNCIL_PAPER.mark");
    private static final Path SOURCES = Path.of("src/main/java");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_(de|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void german_and_english_have_the_same_keys(String bundle) throws IOException {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "de"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_key_begins_with_the_name_of_its_bundle_and_every_pattern_is_valid(String bundle) throws IOException {
        for (String language : Set.of("de", "en")) {
            load(bundle, language).forEach((key, pattern) -> {
                assertThat(key.toString()).startsWith(bundle + ".");
                assertThat(pattern.toString()).as(key.toString()).isNotBlank();
                assertThat(new MessageFormat(pattern.toString(), Locale.ROOT)).isNotNull();
            });
        }
    }

    /** Only what offers the sample may name it; its figures are data that come with it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_speaks_of_the_city_of_the_sample(String bundle) throws IOException {
        for (String language : Set.of("de", "en")) {
            load(bundle, language).forEach((key, pattern) -> {
                if (!OFFERS_THE_SAMPLE.contains(key)) {
                    assertThat(pattern.toString())
                            .as(key.toString())
                            .doesNotContainPattern("(?i)hannover|\\d000/20\\d\\d");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_take_the_same_arguments(String bundle) throws IOException {
        Properties german = load(bundle, "de");
        Properties english = load(bundle, "en");
        german.stringPropertyNames()
                .forEach(key -> assertThat(arguments(english.getProperty(key, "")))
                        .as(key)
                        .isEqualTo(arguments(german.getProperty(key))));
    }

    @Test
    void every_key_named_in_the_code_has_a_text() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles().toList()) {
            known.addAll(keys(bundle, "de"));
        }
        Pattern literal =
                Pattern.compile("\"((?:" + String.join("|", bundles().toList()) + ")(?:\\.[A-Za-z0-9_]+)+)\"");
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            Matcher matcher = literal.matcher(Files.readString(source));
            while (matcher.find()) {
                // what ends in a dot is completed at run time; those families have tests of their own
                if (!known.contains(matcher.group(1)) && !isProperty(matcher.group(1))) {
                    missing.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Where a part of a screen makes further keys of the one it is given: that part's call, and what it adds. */
    private static final Map<String, List<String>> FAMILIES = Map.of(
            "new EmptyState\\(", List.of(".advice"),
            "Confirm\\s*\\.ask\\(", List.of(".text", ".confirm"),
            "new RowList<>\\(", List.of(".hint", ".empty", ".empty.advice"),
            "new ImportKind<>\\(", List.of(".purpose", ".help"),
            "new PartRows<>\\(", List.of(".add"),
            "editors\\s*\\.dialog\\(", List.of(".new"));

    /** There is exactly one of it, always stored. */
    private static final String NEVER_NEW = "support.settings.new";

    @Test
    void every_key_that_a_part_of_a_screen_makes_of_another_has_a_text() throws IOException {
        Set<String> missing = new TreeSet<>();
        int calls = 0;
        for (Path source : sources()) {
            String code = Files.readString(source);
            for (Map.Entry<String, List<String>> family : FAMILIES.entrySet()) {
                for (String key : firstArguments(code, family.getKey())) {
                    calls++;
                    family.getValue().forEach(suffix -> note(missing, source, key + suffix));
                }
            }
            if (code.matches("(?s).* extends (PageView|TabbedPage)\\b.*")) {
                firstArguments(code, "super\\(").forEach(key -> note(missing, source, key + ".purpose"));
            }
        }
        assertThat(missing).isEmpty();
        assertThat(calls).isGreaterThan(50);
    }

    private static void note(Set<String> missing, Path source, String key) {
        if (!NEVER_NEW.equals(key) && Texts.render(key, Locale.GERMANY).startsWith("!")) {
            missing.add(source.getFileName() + ": " + key);
        }
    }

    /** The texts within the first argument of each such call; both of a choice between two. */
    private static List<String> firstArguments(String code, String call) {
        List<String> found = new ArrayList<>();
        Matcher calls = Pattern.compile("\\b" + call).matcher(code);
        while (calls.find()) {
            int depth = 0;
            int end = calls.end();
            while (depth > 0 || code.charAt(end) != ',' && code.charAt(end) != ')') {
                depth += code.charAt(end) == '(' ? 1 : code.charAt(end) == ')' ? -1 : 0;
                end++;
            }
            Matcher texts = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"").matcher(code.substring(calls.end(), end));
            while (texts.find()) {
                found.add(texts.group(1));
            }
        }
        return found;
    }

    @Test
    void every_value_that_is_shown_by_a_word_of_its_own_has_a_text() {
        List<Labelled> shown = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("de.medienplan").stream()
                        .filter(type -> type.isAssignableTo(Labelled.class) && type.isEnum())
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(Labelled.class::cast)
                        .toList();
        assertThat(shown)
                .hasSizeGreaterThan(50)
                .allSatisfy(value ->
                        assertThat(Texts.render(value.label(), Locale.GERMANY)).doesNotContain("!"));
    }

    /** Looks like a key, is the name of a file. */
    private static boolean isProperty(String literal) {
        return literal.matches(".*\\.(csv|json|xlsx|svg|png|css|js)");
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> keys(String bundle, String language) throws IOException {
        return new TreeSet<>(load(bundle, language).stringPropertyNames());
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
