package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL data directory and the programs that make, start and stop it.
 *
 * @param data the directory PostgreSQL calls PGDATA
 * @param programs runs {@code initdb} and {@code pg_ctl}
 * @param password of the superuser and of the application's role
 */
record Cluster(Path data, ServerPrograms programs, String password) {

    private static final String PASSWORD_FILE = "medienplan.password";

    /** Opens the cluster of a data directory, making it on first use. */
    static Cluster in(DataDirectory directory) throws IOException {
        Path data = directory.cluster();
        Path home = PostgresBinaries.unpackedBelow(directory.root());
        if (Files.notExists(data)) {
            create(directory, home);
        }
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new UserException(Message.of("storage.version", data, version, PostgresBinaries.MAJOR));
        }
        String password = Files.readString(data.resolve(PASSWORD_FILE));
        return new Cluster(data, new ServerPrograms(home, ServerUser.of(data), directory.startLog()), password);
    }

    /** The application's database of a server that runs on this data directory; empty if none does. */
    static Optional<DriverManagerDataSource> running(Path directory) throws IOException {
        Path data = directory.resolve("postgres");
        if (Postmaster.of(data).filter(Postmaster::alive).isEmpty()) {
            return Optional.empty();
        }
        String port = Files.readAllLines(Postmaster.file(data)).get(3).strip();
        return Optional.of(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresServer.USER,
                PostgresServer.USER,
                Files.readString(data.resolve(PASSWORD_FILE))));
    }

    /** Makes the cluster under another name and renames it when it is whole, so a crash leaves no half one. */
    private static void create(DataDirectory directory, Path home) throws IOException {
        Path unfinished = directory.resolve("postgres.unfinished");
        Trees.delete(unfinished);
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(unfinished, mine);
        ServerUser user = ServerUser.of(unfinished);
        Path passwordFile = directory.resolve(PASSWORD_FILE);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, randomPassword());
        user.own(directory.root(), unfinished);
        user.own(directory.root(), passwordFile);
        new ServerPrograms(home, user, directory.startLog()).initdb(unfinished, passwordFile);
        Files.move(passwordFile, unfinished.resolve(PASSWORD_FILE));
        Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Stops a server that outlived its Medienplan. We hold the lock of the directory, so nobody works with it any more;
     * its open transactions are rolled back. A pid file whose process is gone or is another program is removed.
     */
    void stopOrphan() throws IOException {
        var postmaster = Postmaster.of(data);
        if (postmaster.filter(Postmaster::alive).isPresent()) {
            stop("fast");
        } else {
            Files.deleteIfExists(Postmaster.file(data));
        }
    }

    boolean isRunning() throws IOException {
        return Postmaster.of(data).filter(Postmaster::alive).isPresent();
    }

    void start(String options) throws IOException {
        programs.control(data, List.of("-o", options, "start"));
    }

    /** Stops the server; where it does not end in time, at once: the next start recovers from the log. */
    void stop(String mode) throws IOException {
        if (!isRunning()) {
            return;
        }
        try {
            programs.control(data, List.of("-m", mode, "stop"));
        } catch (UserException e) {
            programs.control(data, List.of("-m", "immediate", "stop"));
        }
    }
}
