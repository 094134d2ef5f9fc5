package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Looks at the database before the first migration touches it, so that an unfit one is refused and left alone. */
@Component
class OwnDatabase implements FlywayMigrationStrategy {

    /** Older ones do not know German sorting per database. */
    private static final int OLDEST_MAJOR = 15;

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);

    @Override
    public void migrate(Flyway flyway) {
        check(flyway.getConfiguration().getDataSource());
        flyway.migrate();
    }

    static void check(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_MAJOR) {
                throw new UserException(Message.of("storage.own.old", version, OLDEST_MAJOR));
            }
            if (!query(connection, "SHOW server_encoding").equals("UTF8")) {
                throw new UserException(Message.of("storage.own.encoding", query(connection, "SHOW server_encoding")));
            }
            if (!query(connection, "SELECT 'Ägidien' < 'Ahlem'").equals("t")) {
                LOG.warn(Texts.german(Message.of("storage.own.sorting")));
            }
        } catch (SQLException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new UserException(Message.of("storage.own.unreachable", String.valueOf(reason.getMessage())));
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
