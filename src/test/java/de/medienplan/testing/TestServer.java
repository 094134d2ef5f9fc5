package de.medienplan.testing;

import de.medienplan.storage.PostgresServer;
import de.medienplan.storage.ServerSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The one PostgreSQL of a test run: embedded, or the one that {@code MEDIENPLAN_TEST_DATABASE_URL} names (with {@code
 * …_USER} and {@code …_PASSWORD}; the role must be allowed to create databases).
 */
final class TestServer {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long RUN = ProcessHandle.current().pid();
    private static @Nullable TestServer instance;

    private final String url;
    final String user;
    final String password;

    private TestServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static synchronized TestServer running() {
        if (instance == null) {
            String own = System.getenv("MEDIENPLAN_TEST_DATABASE_URL");
            instance = own == null ? embedded() : own(own);
        }
        return instance;
    }

    private static TestServer own(String url) {
        TestServer server = new TestServer(url, env("USER"), env("PASSWORD"));
        SpringApplication.getShutdownHandlers()
                .add(() -> server.databases(RUN + "_%").forEach(server::drop));
        return server;
    }

    private static String env(String name) {
        String value = System.getenv("MEDIENPLAN_TEST_DATABASE_" + name);
        return value == null ? "" : value;
    }

    private static TestServer embedded() {
        PostgresServer server = PostgresServer.start(
                TestProcess.directory("test-database"),
                ServerSettings.DURABLE.with(
                        Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "200")));
        SpringApplication.getShutdownHandlers().add(server::close); // after the applications
        TestServer started = new TestServer(server.url("postgres"), PostgresServer.ADMIN, server.password());
        started.databases("%").forEach(started::drop);
        return started;
    }

    /** Creates an empty database of a new name. */
    String create() {
        String name = "medienplan_test_" + RUN + "_" + NUMBER.incrementAndGet();
        execute(
                "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)",
                "CREATE DATABASE " + name
                        + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'de-DE'");
        return name;
    }

    private void drop(String name) {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private List<String> databases(String pattern) {
        String query = "SELECT datname FROM pg_database WHERE datname LIKE 'medienplan_test_" + pattern + "'";
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes {@code copy} an exact copy of {@code original}, cutting off who is connected. */
    void copy(String original, String copy) {
        execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + original + "'",
                "DROP DATABASE IF EXISTS " + copy + " WITH (FORCE)",
                "CREATE DATABASE " + copy + " TEMPLATE " + original);
    }

    /**
     * Hibernate takes ids in blocks and remembers the present one beyond a reset of the database. Moves such sequences
     * past every block that an earlier test may have taken.
     */
    void skipUsedBlocks(String database) {
        long next = 1_000_000L * NUMBER.incrementAndGet();
        executeAt(url(database), """
                SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, increment_by * {next} + 1, false)
                FROM pg_sequences WHERE increment_by > 1
                """.replace("{next}", Long.toString(next)));
    }

    String url(String database) {
        return url.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database);
    }

    /** Connections to a database, each used once. */
    DataSource dataSource(String database) {
        return new DriverManagerDataSource(url(database), user, password);
    }

    private void execute(String... statements) {
        executeAt(url, statements);
    }

    private void executeAt(String at, String... statements) {
        try (Connection connection = DriverManager.getConnection(at, user, password);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
