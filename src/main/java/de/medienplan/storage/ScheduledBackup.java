package de.medienplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes a backup each night into a directory of the operator's choice and keeps the latest ones. Of several Medienplans on one
 * database one does it.
 */
@Component
class ScheduledBackup {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackup.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
    private static final String NAME = "medienplan-";
    private static final String ENDING = ".zip";

    private final DataSource source;
    private final Clock clock;
    private final String directory;
    private final int keep;

    ScheduledBackup(
            DataSource source,
            Clock clock,
            @Value("${medienplan.backup.directory:}") String directory,
            @Value("${medienplan.backup.keep:14}") int keep) {
        this.source = source;
        this.clock = clock;
        this.directory = directory;
        this.keep = keep;
    }

    @Scheduled(cron = "${medienplan.backup.schedule:0 0 1 * * *}")
    void run() {
        if (directory.isBlank()) {
            return;
        }
        try (Connection database = source.getConnection()) {
            if (locked(database, "pg_try_advisory_lock")) {
                try {
                    take(database, Files.createDirectories(Path.of(directory)));
                } finally {
                    locked(database, "pg_advisory_unlock");
                }
            }
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.error("no backup was taken into {}", directory, e);
        }
    }

    private void take(Connection database, Path folder) throws SQLException, IOException {
        Path file = folder.resolve(NAME + LocalDateTime.now(clock).format(STAMP) + ENDING);
        BackupManifest manifest = Backup.take(database, file, clock);
        LOG.info("backup {} with {} rows", file, manifest.rows());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(ScheduledBackup::isBackup)
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .skip(keep)
                    .toList();
            for (Path old : oldest) {
                Files.delete(old);
            }
        }
    }

    private static boolean isBackup(Path file) {
        return file.getFileName().toString().matches(NAME + "\\d{8}-\\d{6}\\" + ENDING);
    }

    private static boolean locked(Connection database, String function) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + function + "(hashtext('medienplan.backup'))")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
