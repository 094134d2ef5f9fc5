package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per version from the archive on the class path. */
final class PostgresBinaries {

    /** The version in the POM; another one unpacks beside it. */
    static final String VERSION = "18.4";

    static final String MAJOR = "18";

    private PostgresBinaries() {}

    /** The directory with {@code bin/postgres}, unpacked below {@code parent} if it is not yet there. */
    static Path unpackedBelow(Path parent) {
        Path home = parent.resolve("postgresql-" + VERSION);
        if (Files.exists(home)) {
            return home;
        }
        Path unfinished = parent.resolve(home.getFileName() + ".unfinished");
        try (InputStream archive = open()) {
            Trees.delete(unfinished);
            unpack(archive, unfinished);
            return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UserException(Message.of("storage.unpack", parent, String.valueOf(e.getMessage())));
        }
    }

    private static InputStream open() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-" + system + "-" + processor + ".txz";
        InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new UserException(Message.of("storage.platform", system, processor));
        }
        return archive;
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    Files.setPosixFilePermissions(
                            file,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
