package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds everything Medienplan stores, locked for one running Medienplan. The operating system gives
 * the lock back even when the application is killed.
 */
public final class DataDirectory implements AutoCloseable {

    /** Below this much free space nothing is started: a database that meets a full disk helps nobody. */
    static final long LEAST_FREE_BYTES = 200L << 20;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates the directory where it is missing and locks it.
     *
     * @throws UserException if it cannot be written, is almost full, or another Medienplan works on it
     */
    public static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            if (Files.notExists(root)) {
                Files.createDirectories(
                        root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new UserException(Message.of("storage.locked", root));
            }
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                channel.close();
                throw new UserException(Message.of("storage.full", root, free >> 20, LEAST_FREE_BYTES >> 20));
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new UserException(
                    Message.of("storage.unwritable", root, e.getClass().getSimpleName() + " " + e.getMessage()));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    Path root() {
        return root;
    }

    /** The cluster that PostgreSQL keeps. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** What PostgreSQL says while it starts; later messages are in {@code postgres/log}. */
    Path startLog() {
        return root.resolve("postgres-start.log");
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** Gives the directory free for the next start. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot release " + root, e);
        }
    }
}
