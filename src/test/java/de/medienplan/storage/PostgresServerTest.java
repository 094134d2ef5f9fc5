package de.medienplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerTest {

    @TempDir
    static Path parent;

    private static Path directory;
    private static PostgresServer server;

    @BeforeAll
    static void start() throws IOException {
        directory = ServerDirectories.fresh(parent);
        server = PostgresServer.start(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
    })
    void runs_durable_and_reachable_from_this_machine_only(String setting, String value) throws SQLException {
        assertThat(query("SHOW " + setting, PostgresServer.ADMIN)).containsExactly(value);
    }

    @Test
    void lets_nobody_in_without_the_password() throws SQLException {
        assertThat(query("SELECT DISTINCT auth_method FROM pg_hba_file_rules", PostgresServer.ADMIN))
                .containsExactly("scram-sha-256");
        assertThatThrownBy(() ->
                        DriverManager.getConnection(server.url(PostgresServer.USER), PostgresServer.USER, "medienplan"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keeps_the_password_and_the_data_from_other_users_of_the_machine() throws IOException {
        Path cluster = directory.resolve("postgres");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster.resolve("medienplan.password"))))
                .isEqualTo("rw-------");
        assertThat(server.password()).hasSizeGreaterThan(40);
    }

    @Test
    void the_application_is_no_superuser() throws SQLException {
        assertThat(query("SELECT usesuper FROM pg_user WHERE usename = current_user"))
                .containsExactly("f");
    }

    @Test
    void sorts_names_as_a_german_reader_expects() throws SQLException {
        assertThat(
                        query(
                                "SELECT name FROM (VALUES ('Zoo'), ('Ägidien'), ('bunt'), ('Ahlem')) AS s (name) ORDER BY name"))
                .containsExactly("Ägidien", "Ahlem", "bunt", "Zoo");
    }

    private static List<String> query(String sql) throws SQLException {
        return query(sql, PostgresServer.USER);
    }

    private static List<String> query(String sql, String user) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(server.url(PostgresServer.USER), user, server.password());
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
