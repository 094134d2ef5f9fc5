package de.medienplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class OwnDatabaseTest {

    @TempDir
    static Path parent;

    private static PostgresServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PostgresServer.start(ServerDirectories.fresh(parent));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_fit_database_is_let_through() {
        assertThatCode(() -> OwnDatabase.check(database("postgres"))).doesNotThrowAnyException();
    }

    @Test
    void one_that_cannot_store_every_name_is_refused() throws SQLException {
        try (Connection connection = database("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'" + " LOCALE_PROVIDER libc");
        }

        assertThat(refusal(database("latin")))
                .isEqualTo("Die Datenbank speichert LATIN1; Medienplan braucht eine mit ENCODING 'UTF8'.");
    }

    @Test
    void a_wrong_password_is_told_in_one_line() {
        PGSimpleDataSource database = database("postgres");
        database.setPassword("falsch");

        assertThat(refusal(database))
                .startsWith("Die Datenbank antwortet nicht:")
                .contains("password authentication failed")
                .doesNotContain("\n");
    }

    private static PGSimpleDataSource database(String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(server.url(name));
        database.setUser(PostgresServer.ADMIN);
        database.setPassword(server.password());
        return database;
    }

    private static String refusal(PGSimpleDataSource database) {
        UserException refusal = catchThrowableOfType(UserException.class, () -> OwnDatabase.check(database));
        return Texts.german(refusal.reason());
    }
}
