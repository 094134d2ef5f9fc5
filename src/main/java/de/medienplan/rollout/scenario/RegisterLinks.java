package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the register's schools behind those of a file: by official number, else by name. */
@Component
class RegisterLinks {

    private final Schools schools;

    RegisterLinks(Schools schools) {
        this.schools = schools;
    }

    /** Ids of the register's schools by scenario school; a school that is not found is missing. */
    Map<String, SchoolId> of(Scenario scenario) {
        Map<String, SchoolId> known = new HashMap<>();
        List<SchoolRow> rows = schools.active();
        rows.forEach(row -> known.putIfAbsent(key(row.name()), row.id()));
        rows.forEach(row -> known.put(key(row.label()), row.id()));
        rows.forEach(row -> known.put(key(row.number()), row.id()));
        Map<String, SchoolId> links = new HashMap<>();
        for (ScenarioSchool school : scenario.schools()) {
            SchoolId id = known.getOrDefault(key(school.id()), known.get(key(school.name())));
            if (id != null) {
                links.put(school.id(), id);
            }
        }
        return links;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
