package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PdfFile;
import de.medienplan.identity.MayRead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/**
 * One page for each school, to hand to its head: when, what, what it costs, why. All of it comes from the decided plan in force;
 * drafts have no sheets. What is slow is done outside any transaction.
 */
@Service
public class SchoolSheets {

    private static final int LONGEST_NAME = 80;

    private final SheetFinder finder;

    SchoolSheets(SheetFinder finder) {
        this.finder = finder;
    }

    /** A school to choose. */
    public record Choice(String key, String name) {}

    /** In the order of their names; empty while nothing is decided. */
    @MayRead
    public List<Choice> choices(LocalDate day, Locale locale) {
        return finder.find(day, locale).stream()
                .flatMap(facts -> facts.schools().stream())
                .map(school -> new Choice(school.key(), school.name()))
                .toList();
    }

    /** Empty while nothing is decided, or if nobody knows the school. */
    @MayRead
    public Optional<Paper> paper(String key, LocalDate day, Locale locale) {
        return finder.find(day, locale).flatMap(facts -> facts.find(key).map(school -> SchoolSheet.of(facts, school)));
    }

    @MayRead
    public byte[] pdf(String key, LocalDate day, Locale locale) {
        return PdfFile.onOneSheet(paper(key, day, locale).orElseThrow(), locale);
    }

    /** The sheets of all schools, each written as soon as it is made. */
    @MayRead
    public void zip(LocalDate day, Locale locale, OutputStream target) throws IOException {
        SheetFacts facts = finder.find(day, locale).orElseThrow();
        try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            for (SheetSchool school : facts.schools()) {
                zip.putNextEntry(new ZipEntry(fileName(school) + ".pdf"));
                zip.write(PdfFile.onOneSheet(SchoolSheet.of(facts, school), locale));
                zip.closeEntry();
                zip.flush();
            }
        }
    }

    /** Number and name, without what file systems do not take; numbers are unique. */
    private static String fileName(SheetSchool school) {
        String name = (school.key() + " " + school.name()).replaceAll("[^\\p{L}\\p{N} .,()-]", "-");
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }
}
