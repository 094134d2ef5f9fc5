import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** {@code java ThirdPartyLicences.java LIB OUT}: licence and notice texts of every library, one directory each. */
final class ThirdPartyLicences {

    public static void main(String[] args) throws IOException {
        List<Path> libraries;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            libraries = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path library : libraries) {
            String name = library.getFileName().toString().replaceAll("\\.jar$", "");
            try (ZipFile zip = new ZipFile(library.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (isLicence(entry)) {
                        Path out = Path.of(args[1], name, entry.getName().replaceAll(".*/", ""));
                        Files.createDirectories(out.getParent());
                        try (InputStream text = zip.getInputStream(entry)) {
                            Files.write(out, text.readAllBytes());
                        }
                    }
                }
            }
        }
    }

    private static boolean isLicence(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        return !entry.isDirectory()
                && name.matches("(META-INF/)?(LICENSES?/)?(LICEN[CS]E|NOTICE|COPYING|COPYRIGHT|AL2\\.0|LGPL2\\.1)[^/]*")
                && !name.endsWith(".CLASS");
    }
}
