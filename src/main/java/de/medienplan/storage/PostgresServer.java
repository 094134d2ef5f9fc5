package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The PostgreSQL that Medienplan brings along, running on the cluster of a {@link DataDirectory}. A server that outlived
 * a killed Medienplan is stopped first; PostgreSQL then recovers from its write-ahead log.
 */
public final class PostgresServer implements AutoCloseable {

    /** Owns the application's database, no more. */
    public static final String USER = "medienplan";

    /** The superuser, for setting up. */
    public static final String ADMIN = "postgres";

    private final DataDirectory directory;
    private final Cluster cluster;
    private final String options;
    private final int port;

    private PostgresServer(DataDirectory directory, Cluster cluster, String options, int port) {
        this.directory = directory;
        this.cluster = cluster;
        this.options = options;
        this.port = port;
    }

    public static PostgresServer start(Path directory) {
        return start(directory, ServerSettings.DURABLE);
    }

    /**
     * Locks the directory, makes the cluster on first use and starts the server.
     *
     * @throws UserException if directory or server refuse; the reason is for the person at the console
     */
    public static PostgresServer start(Path path, ServerSettings settings) {
        DataDirectory directory = DataDirectory.open(path);
        try {
            Cluster cluster = Cluster.in(directory);
            cluster.stopOrphan();
            int port = freePort();
            PostgresServer server = new PostgresServer(directory, cluster, settings.options(port), port);
            cluster.start(server.options);
            server.createDatabase();
            return server;
        } catch (IOException e) {
            directory.close();
            throw new UserException(Message.of("storage.unwritable", path, String.valueOf(e.getMessage())));
        } catch (SQLException e) {
            directory.close();
            throw new UserException(Message.of("storage.start.failed", String.valueOf(e.getMessage()), path));
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Whether the server's process is alive. */
    boolean isRunning() throws IOException {
        return cluster.isRunning();
    }

    /**
     * Starts a server that has ended on its own, at the address that it had.
     *
     * @throws UserException if it does not start
     */
    void startAgain() throws IOException {
        cluster.stopOrphan();
        cluster.start(options);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection admin = DriverManager.getConnection(url(ADMIN), ADMIN, password());
                var statement = admin.createStatement()) {
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")
                    .next()) {
                statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password() + "'");
            }
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + USER + "'")
                    .next()) {
                statement.execute("CREATE DATABASE " + USER + " OWNER " + USER);
            }
        }
    }

    /** JDBC address of a database on this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?ApplicationName=Medienplan&reWriteBatchedInserts=true";
    }

    /** The password of both roles, drawn at random when the cluster was made. */
    public String password() {
        return cluster.password();
    }

    /** Stops the server in good order and gives the directory free. */
    @Override
    public void close() {
        try {
            cluster.stop("fast");
        } catch (IOException e) {
            throw new IllegalStateException("cannot stop PostgreSQL", e);
        } finally {
            directory.close();
        }
    }
}
