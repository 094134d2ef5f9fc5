package de.medienplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens after {@code kill -9}: tried with a real process that is really killed. */
class CrashTest {

    @TempDir
    Path parent;

    private Path directory;
    private Process application;

    @BeforeEach
    void run_an_application_that_writes() throws IOException {
        directory = ServerDirectories.fresh(parent);
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingApplication.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = application.inputReader();
        String line = output.readLine();
        assertThat(line).isEqualTo(CrashingApplication.READY);
    }

    @Test
    void the_server_left_behind_is_taken_over_and_only_what_was_committed_is_there() throws Exception {
        long orphan = postmaster();
        kill(application.toHandle());

        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives the application")
                .isPresent();
        try (PostgresServer server = PostgresServer.start(directory)) {
            assertThat(schools(server)).containsExactly("committed");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void a_machine_that_dies_with_everything_on_it_loses_nothing_committed() throws Exception {
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        kill(application.toHandle());
        kill(server);

        try (PostgresServer recovered = PostgresServer.start(directory)) {
            assertThat(schools(recovered)).containsExactly("committed");
        }
    }

    @Test
    void a_second_medienplan_on_the_same_directory_is_refused_in_one_line() throws Exception {
        assertThatThrownBy(() -> PostgresServer.start(directory))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(Texts.german(refusal.reason()))
                                .startsWith("Auf dem Datenverzeichnis " + directory + " arbeitet schon ein Medienplan.")
                                .doesNotContain("\n"));
        assertThat(application.isAlive()).isTrue();
        kill(application.toHandle());
        PostgresServer.start(directory).close();
    }

    private long postmaster() throws IOException {
        return Postmaster.of(directory.resolve("postgres")).orElseThrow().pid();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static List<String> schools(PostgresServer server) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        server.url(PostgresServer.USER), PostgresServer.USER, server.password());
                ResultSet rows = connection.createStatement().executeQuery("SELECT name FROM school")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
