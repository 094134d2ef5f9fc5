package de.medienplan.shared;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is said to a user when something went wrong that nobody foresaw. This is the only place that makes incident
 * numbers: screens, uploads, work in the background and the interface all come here, so that nothing fails silently and
 * what is shown is found in the log.
 */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    /** Shutting down, crashed, starting; see appendix A of the manual of PostgreSQL. Class 08 is a broken line. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03");

    private static final String DISK_FULL = "53100";

    private Incident() {}

    /**
     * Logs the failure and says what the user can be told of it.
     *
     * @param where for the log, such as the job or the request
     */
    public static Message report(String where, Throwable failure) {
        SQLException database = database(failure);
        if (database != null && isAway(database)) {
            LOG.error("database not reachable, {}: {}", where, firstLine(database));
            return Message.of("shared.incident.databaseAway");
        }
        String number = number();
        LOG.error("incident {}, {}", number, where, failure);
        if (database != null && DISK_FULL.equals(database.getSQLState())) {
            return Message.of("shared.incident.diskFull", number);
        }
        return isOutOfMemory(failure)
                ? Message.of("shared.incident.memory", number)
                : Message.of("shared.incident.unexpected", number);
    }

    /** Whether the database could not be reached or went away while it was asked. */
    public static boolean isDatabaseAway(Throwable failure) {
        SQLException database = database(failure);
        return database != null && isAway(database);
    }

    /** Eight letters and digits that a user can read out. */
    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? failure instanceof java.sql.SQLTransientConnectionException
                : state.startsWith("08") || AWAY.contains(state);
    }

    /** The last failure of the database among the causes, which is the one that it told itself. */
    private static @Nullable SQLException database(Throwable failure) {
        SQLException found = null;
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException database) {
                found = database;
            }
        }
        return found;
    }

    private static boolean isOutOfMemory(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
