package de.medienplan.api;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds schools for the other resources, which name them by id or by number. */
@Component
class SchoolBook {

    private final Schools schools;

    SchoolBook(Schools schools) {
        this.schools = schools;
    }

    /** All schools by id, also those that ended. */
    Map<SchoolId, SchoolRow> byId() {
        return schools.all().stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
    }

    /** @throws NotThere if there is none of the id */
    SchoolRow get(long id) {
        return schools.all().stream()
                .filter(school -> school.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere("api.noSchool", Long.toString(id)));
    }

    /** Whether the school is the one that a filter names by id or number; no filter lets all through. */
    static boolean is(@Nullable SchoolRow school, @Nullable String wanted) {
        return wanted == null
                || (school != null
                        && (school.number().equalsIgnoreCase(wanted)
                                || school.id().toString().equals(wanted)));
    }
}
