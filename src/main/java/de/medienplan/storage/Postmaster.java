package de.medienplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} of a cluster says about the server that runs, or ran, on it.
 *
 * @param pid its process number
 * @param started when it started
 */
record Postmaster(long pid, Instant started) {

    /** How far the clocks of server and kernel may be apart. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Reads the file; empty if no server left one or it is torn. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        if (Files.notExists(file(cluster))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file(cluster));
        try {
            long pid = Long.parseLong(lines.get(0).strip());
            return Optional.of(new Postmaster(
                    pid, Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether that server still runs. The number alone proves nothing, it may have gone to another process since: the
     * process must be a PostgreSQL and as old as the file says.
     */
    boolean alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(info -> info.command()
                        .map(Path::of)
                        .filter(path -> path.endsWith("postgres"))
                        .isPresent())
                .flatMap(ProcessHandle.Info::startInstant)
                .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                .isPresent();
    }
}
