package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.PlainOutput;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code ./medienplan backup FILE} and {@code restore FILE}, on the embedded database or on one of the city's own. A backup
 * is taken while Medienplan runs or not; restoring needs an empty place. Exit code 0: done; 2: refused, and why.
 */
public final class BackupCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final Map<String, String> properties;

    private BackupCommand(Map<String, String> properties) {
        this.properties = properties;
    }

    /** @param args the command and its file, and properties of the application as {@code --name.of.it=value} */
    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "logback-cli.xml");
        System.exit(run(args, PlainOutput.on(System.out), PlainOutput.on(System.err)));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Map<String, String> properties = Arrays.stream(args)
                .filter(word -> word.startsWith("--") && word.contains("="))
                .map(word -> word.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, last) -> last));
        List<String> words =
                Arrays.stream(args).filter(word -> !word.startsWith("--")).toList();
        try {
            UserException.throwIf(words.size() != 2, "storage.backup.usage");
            out.println(Texts.german(new BackupCommand(properties).run(words.getFirst(), Path.of(words.getLast()))));
            return DONE;
        } catch (UserException refusal) {
            err.println("Medienplan: " + Texts.german(refusal.reason()));
        } catch (SQLException | IOException failure) {
            err.println("Medienplan: "
                    + Texts.german(Message.of("storage.backup.failed", String.valueOf(failure.getMessage()))));
        }
        return REFUSED;
    }

    private Message run(String command, Path file) throws SQLException, IOException {
        return switch (command) {
            case "backup" -> backup(file);
            case "restore" -> restore(file);
            default -> throw new UserException(Message.of("storage.backup.usage"));
        };
    }

    private Message backup(Path file) throws SQLException, IOException {
        if (isOwn()) {
            return told("storage.backup.done", take(own(), file), file);
        }
        Path data = data();
        UserException.throwIf(!Files.isDirectory(data.resolve("postgres")), "storage.backup.noData", data);
        var running = Cluster.running(data);
        if (running.isPresent()) {
            return told("storage.backup.done", take(running.get(), file), file);
        }
        try (PostgresServer server = PostgresServer.start(data)) {
            return told("storage.backup.done", take(source(server), file), file);
        }
    }

    private static BackupManifest take(DriverManagerDataSource source, Path file) throws SQLException {
        try (Connection database = source.getConnection()) {
            return Backup.take(database, file, Clock.systemUTC());
        }
    }

    private Message restore(Path file) throws SQLException, IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            if (isOwn()) {
                Restore.into(own(), backup);
                return told("storage.restore.done", backup.manifest(), file);
            }
            UserException.throwIf(Files.exists(data().resolve("postgres")), "storage.restore.taken", data());
            try (PostgresServer server = PostgresServer.start(data())) {
                Restore.into(source(server), backup);
            }
            return told("storage.restore.done", backup.manifest(), file);
        }
    }

    private static Message told(String key, BackupManifest manifest, Path file) throws IOException {
        return Message.of(
                key,
                file,
                String.format(Locale.GERMANY, "%,d", manifest.rows()),
                manifest.tables().size(),
                String.format(Locale.GERMANY, "%,.1f", Files.size(file) / 1e6),
                manifest.takenAt().toString());
    }

    private boolean isOwn() {
        return properties.containsKey("spring.datasource.url");
    }

    private DriverManagerDataSource own() {
        return new DriverManagerDataSource(
                Objects.requireNonNull(properties.get("spring.datasource.url")),
                properties.getOrDefault("spring.datasource.username", ""),
                Objects.requireNonNullElse(System.getenv("SPRING_DATASOURCE_PASSWORD"), ""));
    }

    private static DriverManagerDataSource source(PostgresServer server) {
        return new DriverManagerDataSource(server.url(PostgresServer.USER), PostgresServer.USER, server.password());
    }

    private Path data() {
        return Path.of(properties.getOrDefault("medienplan.data", "var"));
    }
}
