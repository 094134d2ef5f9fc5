package de.medienplan.device.mdm;

import de.medienplan.school.SchoolRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the school that an export means: by its official number, else by the location that a user assigned, else by a
 * name that only one school bears. "Grundschule Auf dem Loh" and "GS Auf dem Loh" are the same name.
 */
final class SchoolFinder {

    private final Map<String, Long> byNumber = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<String, Long> assigned;

    SchoolFinder(List<SchoolRow> schools, Map<String, Long> assigned) {
        this.assigned = assigned;
        Set<String> ambiguous = new HashSet<>();
        for (SchoolRow school : schools) {
            byNumber.put(simple(school.number()), school.id());
            for (String name : names(school)) {
                Long other = byName.put(name, school.id());
                if (other != null && other != school.id()) {
                    ambiguous.add(name);
                }
            }
        }
        byName.keySet().removeAll(ambiguous);
    }

    @Nullable
    Long find(String number, String location) {
        Long school = number.isEmpty() ? null : byNumber.get(simple(number));
        if (school == null && !location.isEmpty()) {
            String name = simple(location);
            school = assigned.get(name);
            school = school == null ? byName.get(name) : school;
            school = school == null ? byNumber.get(name) : school;
        }
        return school;
    }

    private static Set<String> names(SchoolRow school) {
        Set<String> names = new HashSet<>();
        for (String name : new String[] {school.name(), school.label()}) {
            String simple = simple(name);
            names.add(simple);
            names.add(simple.replace(simple(school.type().name()), simple(school.typeCode())));
            names.add(swappedPrefix(
                    simple, simple(school.typeCode()), simple(school.type().name())));
        }
        names.remove("");
        return names;
    }

    private static String swappedPrefix(String name, String from, String to) {
        return name.startsWith(from) && !name.startsWith(to) ? to + name.substring(from.length()) : name;
    }

    /** Lower case, umlauts written out, nothing but letters and digits. */
    static String simple(String name) {
        return name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
