package de.medienplan.device;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the school that an export means: by its official number, else by the location that a user assigned, else by a
 * name that only one school bears. "Grundschule Auf dem Loh" and "GS Auf dem Loh" are the same name.
 */
public final class SchoolFinder {

    /** What programs put between the parts of a place. */
    private static final Pattern PATH = Pattern.compile("\\s*[>»/\\\\|›→]+\\s*|\\s+[-–:]\\s+|\\s*[,;]\\s*|\\s*::\\s*");

    private final Map<String, SchoolId> byNumber = new HashMap<>();
    private final Map<String, SchoolId> byName = new HashMap<>();
    private final Map<String, SchoolId> assigned;

    /** @param assigned ids of schools by {@link #simple} location */
    public SchoolFinder(List<SchoolRow> schools, Map<String, SchoolId> assigned) {
        this.assigned = assigned;
        Set<String> ambiguous = new HashSet<>();
        for (SchoolRow school : schools) {
            byNumber.put(simple(school.number()), school.id());
            for (String name : names(school)) {
                SchoolId other = byName.put(name, school.id());
                if (other != null && !other.equals(school.id())) {
                    ambiguous.add(name);
                }
            }
        }
        byName.keySet().removeAll(ambiguous);
    }

    /**
     * The school that number or location mean; a location may be a path, such as "Schulamt > GS Ahlem > Raum 1", of which one
     * part is the school.
     */
    public @Nullable SchoolId find(String number, String location) {
        SchoolId school = number.isEmpty() ? null : byNumber.get(simple(number));
        if (school != null || location.isEmpty()) {
            return school;
        }
        school = named(location);
        return school == null ? inPath(location) : school;
    }

    private @Nullable SchoolId named(String location) {
        String name = simple(location);
        SchoolId school = assigned.get(name);
        school = school == null ? byName.get(name) : school;
        return school == null ? byNumber.get(name) : school;
    }

    private @Nullable SchoolId inPath(String location) {
        List<SchoolId> found = PATH.splitAsStream(location)
                .map(this::named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
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
    public static String simple(String name) {
        return Letters.key(name);
    }
}
