package de.medienplan.school;

import de.medienplan.importing.TableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** How the sixteen states number their schools. Source of each pattern: data/school-numbers.csv. */
final class SchoolNumbers {

    private static final String FILE = "/data/school-numbers.csv";
    private static final List<Pattern> PATTERNS = read();

    private SchoolNumbers() {}

    /** Whether any state numbers its schools so. */
    static boolean isOfficial(String number) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(number).matches());
    }

    private static List<Pattern> read() {
        try (InputStream file = Objects.requireNonNull(SchoolNumbers.class.getResourceAsStream(FILE), FILE)) {
            return TableFile.read("school-numbers.csv", file.readAllBytes()).rows().stream()
                    .map(row -> Pattern.compile(row.cell(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
