package de.medienplan.order;

import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.Applications;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.school.Schools;
import de.medienplan.shared.Letters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what shares can be for. */
@Service
@Transactional(readOnly = true)
public class AssignmentReader {

    private final Schools schools;
    private final Programmes programmes;
    private final Applications applications;
    private final AssignmentSource source;

    AssignmentReader(Schools schools, Programmes programmes, Applications applications, AssignmentSource source) {
        this.schools = schools;
        this.programmes = programmes;
        this.applications = applications;
        this.source = source;
    }

    @MayReadGrants
    public Assignments read() {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<String, Long> keys = new LinkedHashMap<>();
        schools.all().forEach(school -> {
            long id = school.id().value();
            names.put(id, school.name());
            keys.putIfAbsent(Letters.key(school.number()), id);
            keys.putIfAbsent(Letters.key(school.name()), id);
        });
        List<ProgrammeTerms> terms = programmes.all();
        Map<Integer, AssignmentSource.Measure> measures = new LinkedHashMap<>();
        source.measures().forEach(measure -> measures.put(measure.number(), measure));
        Map<Long, AssignmentSource.Line> lines = new LinkedHashMap<>();
        source.lines().forEach(line -> lines.put(line.id(), line));
        return new Assignments(names, keys, applications(terms), categories(terms), measures, lines);
    }

    private static Map<Long, Assignments.Category> categories(List<ProgrammeTerms> programmes) {
        Map<Long, Assignments.Category> categories = new LinkedHashMap<>();
        for (ProgrammeTerms programme : programmes) {
            for (CategoryRow category : programme.categories()) {
                long id = category.id().value();
                categories.put(id, new Assignments.Category(category, id, programme.name()));
            }
        }
        return categories;
    }

    private Map<Long, Assignments.Application> applications(List<ProgrammeTerms> programmes) {
        Map<ProgrammeId, ProgrammeTerms> byId =
                programmes.stream().collect(Collectors.toMap(ProgrammeTerms::id, Function.identity()));
        Map<Long, Assignments.Application> known = new LinkedHashMap<>();
        for (ApplicationRow row : applications.all()) {
            ProgrammeTerms programme = byId.get(row.programmeId());
            if (programme != null) {
                long id = row.id().value();
                known.put(
                        id,
                        new Assignments.Application(
                                row,
                                id,
                                row.schoolId().value(),
                                row.categoryId().value(),
                                programme.rules().earlyStart()));
            }
        }
        return known;
    }
}
