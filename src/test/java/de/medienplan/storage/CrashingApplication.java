package de.medienplan.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** A program of its own that stores one row, leaves another uncommitted and waits to be killed. */
final class CrashingApplication {

    static final String READY = "one row committed, one open";

    private CrashingApplication() {}

    public static void main(String[] args) throws Exception {
        PostgresServer server = PostgresServer.start(Path.of(args[0]));
        Connection connection =
                DriverManager.getConnection(server.url(PostgresServer.USER), PostgresServer.USER, server.password());
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE school (name TEXT)");
            statement.execute("INSERT INTO school VALUES ('committed')");
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO school VALUES ('half imported')");
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
