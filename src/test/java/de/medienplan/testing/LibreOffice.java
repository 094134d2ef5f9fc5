package de.medienplan.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens files as a colleague's office program would. Fails, never skips, where there is none. */
public final class LibreOffice {

    private static final int SECONDS = 180;

    private final Path directory;

    /** @param directory for the converted files and a profile that nobody else uses */
    public LibreOffice(Path directory) {
        this.directory = directory;
    }

    /**
     * Converts all files in one go.
     *
     * @param format what LibreOffice takes behind {@code --convert-to}
     * @return the files that came out, by name
     */
    public List<Path> convert(String format, Path... files) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(directory, "out");
        List<String> command = new ArrayList<>(List.of(
                program(),
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("log").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("LibreOffice took longer than " + SECONDS + " s");
        }
        try (Stream<Path> results = Files.list(out)) {
            return results.filter(file -> !file.endsWith("log")).sorted().toList();
        }
    }

    private static String program() {
        String named = System.getenv("SOFFICE_BIN");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of(
                                onPath("soffice"),
                                onPath("libreoffice"),
                                "/Applications/LibreOffice.app/Contents/MacOS/soffice"))
                .filter(LibreOffice::isProgram)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No LibreOffice found: install libreoffice-writer and libreoffice-calc or set SOFFICE_BIN"));
    }

    private static boolean isProgram(@Nullable String file) {
        return file != null && Files.isExecutable(Path.of(file));
    }

    private static @Nullable String onPath(String name) {
        String path = System.getenv("PATH");
        return path == null
                ? null
                : Stream.of(path.split(File.pathSeparator, -1))
                        .map(place -> Path.of(place, name))
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst()
                        .orElse(null);
    }
}
