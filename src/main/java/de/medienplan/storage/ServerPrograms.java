package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs.
 *
 * @param home where they are unpacked
 * @param user who runs them
 * @param log what they say
 */
record ServerPrograms(Path home, ServerUser user, Path log) {

    /**
     * Makes a cluster: UTF-8, names sorted as in a German dictionary whatever the machine's locale, page checksums, and
     * every connection with a password.
     */
    void initdb(Path data, Path passwordFile) throws IOException {
        run(List.of(
                program("initdb"),
                "--pgdata=" + data,
                "--username=" + PostgresServer.ADMIN,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=de-DE",
                "--data-checksums"));
    }

    /** Starts or stops the server and waits until that is done, recovery from a crash included. */
    void control(Path data, List<String> command) throws IOException {
        List<String> full = new ArrayList<>(List.of(program("pg_ctl"), "-D", data.toString(), "-w", "-t", "120", "-s"));
        full.addAll(command);
        run(full);
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) throws IOException {
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(user.command(command)).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new UserException(reason());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The line in which the program says why. */
    private Message reason() throws IOException {
        List<String> lines =
                Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
        String why = lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.getLast());
        if (lines.stream().anyMatch(line -> line.contains("No space left on device"))) {
            return Message.of("storage.full.now", home);
        }
        return Message.of("storage.start.failed", why, log);
    }
}
