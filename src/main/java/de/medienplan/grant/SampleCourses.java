package de.medienplan.grant;

import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Quarter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The courses of a sample's applications. Those of the running sample follow the works of its decided plan. */
final class SampleCourses {

    private static final String FILE = "/data/laufend/antraege.csv";

    private record Works(Quarter begin, Quarter end) {}

    private final SampleDay sample;
    private final Map<SchoolId, Works> works = new HashMap<>();

    SampleCourses(SampleDay sample, List<SchoolRow> schools) {
        this.sample = sample;
        if (sample.isRunning()) {
            Map<String, Works> byNumber = read();
            schools.stream()
                    .filter(school -> byNumber.containsKey(school.number()))
                    .forEach(school -> works.put(school.id(), byNumber.get(school.number())));
        }
    }

    /** Schools that applications are made for. */
    List<SchoolId> schools(List<SchoolRow> active) {
        return active.stream()
                .map(SchoolRow::id)
                .filter(id -> !sample.isRunning() || works.containsKey(id))
                .toList();
    }

    /** @param number of the application in the list, which decides what went otherwise than usual */
    SampleCourse of(ApplicationRow row, int number) {
        Works school = works.get(row.schoolId());
        if (school == null) {
            return SampleCourse.ofCouncilPaper(number);
        }
        return SampleCourse.around(school.begin().firstDay(), school.end().lastDay(), number, sample.day());
    }

    private Map<String, Works> read() {
        try (InputStream file = Objects.requireNonNull(SampleCourses.class.getResourceAsStream(FILE), FILE)) {
            Map<String, Works> works = new HashMap<>();
            for (TableRow row :
                    TableFile.read("antraege.csv", file.readAllBytes()).rows()) {
                works.put(row.cell(0), new Works(quarter(row.cell(1)), quarter(row.cell(2))));
            }
            return works;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Quarter quarter(String text) {
        return sample.moved(Quarter.parse(text));
    }
}
