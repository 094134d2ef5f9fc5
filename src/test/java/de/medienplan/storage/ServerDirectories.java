package de.medienplan.storage;

import de.medienplan.testing.TestProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Fresh data directories, with the PostgreSQL that was unpacked once for all tests. */
final class ServerDirectories {

    private ServerDirectories() {}

    static Path fresh(Path parent) throws IOException {
        Path unpacked = Files.createDirectories(TestProcess.directory("test-programs"));
        Path programs = PostgresBinaries.unpackedBelow(unpacked);
        Path directory = Files.createDirectory(parent.resolve("data"));
        for (Path original : tree(programs)) {
            Path copy = directory.resolve(unpacked.relativize(original));
            Files.copy(original, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return directory;
    }

    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.toList();
        }
    }
}
