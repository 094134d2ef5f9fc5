package de.medienplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directory trees. */
final class Trees {

    private Trees() {}

    /** Deletes a tree; one that does not exist is fine. Symbolic links are removed, not followed. */
    static void delete(Path root) throws IOException {
        for (Path path : deepestFirst(root)) {
            Files.delete(path);
        }
    }

    /** Hands a tree to another user of the operating system; only root may. */
    static void chown(Path root, int uid) throws IOException {
        for (Path path : deepestFirst(root)) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static List<Path> deepestFirst(Path root) throws IOException {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
