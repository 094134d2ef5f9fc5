package de.medienplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directories that are not as the last stop left them. */
class DataDirectoryTest {

    @TempDir
    Path parent;

    private Path directory;

    @BeforeEach
    void create() throws IOException {
        directory = ServerDirectories.fresh(parent);
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThat(refusal(file)).startsWith("Das Datenverzeichnis " + file + " lässt sich nicht anlegen");
    }

    @Test
    void a_cluster_of_another_major_version_is_refused_and_left_alone() throws IOException {
        PostgresServer.start(directory).close();
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "17\n");

        assertThat(refusal(directory)).contains("stammen von PostgreSQL 17, Medienplan bringt 18 mit");
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "18\n");
        PostgresServer.start(directory).close();
    }

    @Test
    void a_setup_that_was_cut_off_is_done_again() throws IOException {
        Files.createDirectories(directory.resolve("postgres.unfinished/base"));
        Files.writeString(directory.resolve("medienplan.password"), "half");

        PostgresServer.start(directory).close();

        assertThat(directory.resolve("postgres/PG_VERSION")).exists();
        assertThat(directory.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void a_process_that_got_the_number_of_a_dead_server_is_not_touched() throws Exception {
        PostgresServer.start(directory).close();
        Process bystander = new ProcessBuilder("sleep", "600").start();
        try {
            long now = System.currentTimeMillis() / 1000;
            Files.writeString(
                    directory.resolve("postgres/postmaster.pid"),
                    bystander.pid() + "\n" + directory.resolve("postgres") + "\n" + now + "\n5432\n\n127.0.0.1\n");

            PostgresServer.start(directory).close();

            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    private static String refusal(Path directory) {
        return Texts.german(catchThrowableOfType(
                        UserException.class,
                        () -> PostgresServer.start(directory).close())
                .reason());
    }
}
