package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell script that users start; nothing here builds or runs the application. */
class LauncherTest {

    private static final Map<String, String> GERMAN = Map.of("LANG", "de_DE.UTF-8");
    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

    @TempDir
    Path empty;

    @Test
    void help_names_every_command() throws Exception {
        assertThat(launch(Map.of(), "help").output()).contains("run ", "plan ", "test ", "bench ", "build ");
    }

    @Test
    void help_in_english_names_the_same_commands_and_options() throws Exception {
        Pattern names = Pattern.compile("(?<=\\./medienplan )[a-z]+|--[a-z-]+");
        String german = launch(GERMAN, "help").output();

        assertThat(names.matcher(launch(ENGLISH, "help").output()).results().map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(
                        names.matcher(german).results().map(MatchResult::group).toList());
        assertThat(launch(GERMAN, "--lang", "en", "help").output()).contains("this help");
        assertThat(launch(ENGLISH, "fly").output()).contains("unknown command fly");
        assertThat(launch(ENGLISH, "--lang", "fr", "help").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        fly,          unbekannter Befehl fly
        run --fly,    unbekannte Angabe --fly
        run --port,   --port braucht einen Wert
        run --data,   --data braucht einen Wert
        test --only,  --only braucht einen Wert
        """)
    void a_mistyped_command_line_is_refused_before_anything_starts(String words, String complaint) throws Exception {
        Launch launch = launch(GERMAN, words.split(" "));

        assertThat(launch.output()).isEqualTo("Medienplan: " + complaint + " (./medienplan help)\n");
        assertThat(launch.exit()).isEqualTo(2);
    }

    @Test
    void the_jdk_that_java_home_names_is_taken_when_it_is_new_enough() throws Exception {
        Path named = jdk("21.0.2");

        assertThat(launch(Map.of("JAVA_HOME", named.toString()), "jdk").output())
                .isEqualTo(named + "\n");
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        Path old = jdk("17.0.15");
        String path = Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin";

        assertThat(launch(Map.of("JAVA_HOME", old.toString(), "PATH", path), "jdk")
                        .output())
                .isEqualTo(System.getProperty("java.home") + "\n");
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(empty.resolve("jdk")).toRealPath();
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Launch launch(Map<String, String> environment, String... words) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("./medienplan"), Stream.of(words)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), output);
    }

    private record Launch(int exit, String output) {}
}
