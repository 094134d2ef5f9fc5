package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.PGConnection;

/**
 * Puts a backup into an empty database: the tables as they were made when it was taken, then the rows, all of them in one
 * transaction. References between tables are taken off before and put on again behind, which checks each of them. Later
 * migrations run when Medienplan starts.
 */
final class Restore {

    private final Connection database;
    private final BackupFile backup;

    private Restore(Connection database, BackupFile backup) {
        this.database = database;
        this.backup = backup;
    }

    /** @throws UserException if the database is not empty or the backup is of a later Medienplan; nothing is changed then */
    static void into(DataSource target, BackupFile backup) throws SQLException, IOException {
        try (Connection database = target.getConnection()) {
            UserException.throwIf(!Tables.names(database).isEmpty(), "storage.restore.notEmpty");
        }
        migrate(target, backup.manifest());
        try (Connection database = target.getConnection()) {
            database.setAutoCommit(false);
            new Restore(database, backup).fill();
            database.commit();
        }
    }

    /** Runs those migrations that the backup names, no others: later ones may change rows that are not there yet. */
    private static void migrate(DataSource target, BackupManifest manifest) {
        Set<String> wanted = manifest.migrations().stream()
                .map(BackupManifest.Migration::script)
                .collect(Collectors.toSet());
        Flyway all = Flyway.configure().dataSource(target).load();
        Set<String> known = new HashSet<>();
        for (MigrationInfo migration : all.info().all()) {
            known.add(migration.getScript());
        }
        List<String> unknown = wanted.stream()
                .filter(script -> !known.contains(script))
                .sorted()
                .toList();
        UserException.throwIf(!unknown.isEmpty(), "storage.restore.later", String.join(", ", unknown));
        Flyway.configure()
                .dataSource(target)
                .outOfOrder(true)
                .resourceProvider(new ChosenMigrations(wanted))
                .load()
                .migrate();
    }

    private void fill() throws SQLException, IOException {
        List<BackupManifest.Content> contents = backup.manifest().tables();
        List<Tables.Reference> references = Tables.references(database);
        for (Tables.Reference reference : references) {
            execute("ALTER TABLE " + Tables.quoted(reference.table()) + " DROP CONSTRAINT "
                    + Tables.quoted(reference.name()));
        }
        for (BackupManifest.Content content : contents) {
            execute("ALTER TABLE " + Tables.quoted(content.table()) + " DISABLE TRIGGER USER");
            execute("TRUNCATE " + Tables.quoted(content.table()));
        }
        for (BackupManifest.Content content : contents) {
            fill(content);
            execute("ALTER TABLE " + Tables.quoted(content.table()) + " ENABLE TRIGGER USER");
        }
        for (Tables.Reference reference : references) {
            execute("ALTER TABLE " + Tables.quoted(reference.table()) + " ADD CONSTRAINT "
                    + Tables.quoted(reference.name()) + " " + reference.definition());
        }
        for (BackupManifest.Sequence sequence : backup.manifest().sequences()) {
            execute("SELECT setval('" + Tables.quoted(sequence.name()) + "', " + sequence.value() + ", "
                    + sequence.called() + ")");
        }
    }

    private void fill(BackupManifest.Content content) throws SQLException, IOException {
        try (InputStream rows = backup.rows(content)) {
            long stored = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY " + Tables.quoted(content.table()) + " (" + Tables.quoted(content.columns())
                                    + ") FROM STDIN",
                            rows);
            if (stored != content.rows()) {
                throw new UserException(Message.of("storage.restore.rows", content.table(), stored, content.rows()));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
