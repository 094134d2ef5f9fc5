package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes all tables of a database into one file while people go on working: one transaction sees one moment. The file holds
 * rows, not pages, so another version of PostgreSQL, embedded or not, can take it back; {@link Restore} does.
 */
final class Backup {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String MANIFEST = "manifest.json";

    private static final String MIGRATIONS = "public.flyway_schema_history";

    private final Connection database;

    private Backup(Connection database) {
        this.database = database;
    }

    /**
     * Writes the file under another name first and reads it back before it gets its own, so that what has the name is whole.
     *
     * @throws UserException if the file is there already, cannot be written, or the database is none of Medienplan
     */
    static BackupManifest take(Connection database, Path file, Clock clock) throws SQLException {
        Path target = file.toAbsolutePath();
        UserException.throwIf(Files.exists(target), "storage.backup.exists", target);
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            BackupManifest manifest;
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.WRITE)) {
                manifest = new Backup(database).write(out, clock.instant());
            }
            BackupFile.check(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException e) {
            throw new UserException(Message.of("storage.backup.unwritable", target, String.valueOf(e.getMessage())));
        }
    }

    private BackupManifest write(OutputStream out, Instant now) throws IOException, SQLException {
        boolean before = database.getAutoCommit();
        database.setAutoCommit(false);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            List<String> tables = Tables.names(database);
            UserException.throwIf(!tables.contains(MIGRATIONS), "storage.backup.foreign");
            List<BackupManifest.Content> contents = new ArrayList<>();
            for (String table : tables) {
                if (!table.equals(MIGRATIONS)) {
                    contents.add(copy(table, zip));
                }
            }
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    now,
                    database.getMetaData().getDatabaseProductVersion(),
                    migrations(),
                    contents,
                    Tables.sequences(database));
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            return manifest;
        } finally {
            database.rollback();
            database.setAutoCommit(before);
        }
    }

    private BackupManifest.Content copy(String table, ZipOutputStream zip) throws IOException, SQLException {
        List<String> columns = Tables.columns(database, table);
        zip.putNextEntry(new ZipEntry("tables/" + table + ".copy"));
        DigestOutputStream digest = new DigestOutputStream(new Unclosed(zip), BackupFile.sha256());
        long rows = database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY " + Tables.quoted(table) + " (" + Tables.quoted(columns) + ") TO STDOUT", digest);
        zip.closeEntry();
        String sum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        return new BackupManifest.Content(table, columns, rows, sum);
    }

    private List<BackupManifest.Migration> migrations() throws SQLException {
        List<BackupManifest.Migration> migrations = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT script, checksum FROM " + MIGRATIONS
                        + " WHERE success AND version IS NOT NULL ORDER BY installed_rank")) {
            while (rows.next()) {
                int checksum = rows.getInt(2);
                migrations.add(new BackupManifest.Migration(rows.getString(1), rows.wasNull() ? null : checksum));
            }
        }
        return migrations;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The copy closes what it wrote to; the archive goes on. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
