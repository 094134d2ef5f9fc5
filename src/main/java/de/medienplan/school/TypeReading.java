package de.medienplan.school;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file's own names of school types are read: other states and statistics offices call them differently, and list
 * places that are no schools, such as a seminar. Capitals do not matter.
 *
 * @param codes code of the register's type by the file's name, in small letters
 * @param leftOut names whose rows are no schools and not imported, in small letters
 */
public record TypeReading(Map<String, String> codes, Set<String> leftOut) {

    /** Nothing said: a type is known by its code or name in the register, or refused. */
    public static final TypeReading AS_WRITTEN = new TypeReading(Map.of(), Set.of());

    public TypeReading {
        codes = Map.copyOf(codes);
        leftOut = Set.copyOf(leftOut);
    }

    /** @param code the type in the register, null to read the name as written again */
    public TypeReading as(String written, @Nullable String code) {
        Map<String, String> changed = new HashMap<>(codes);
        changed.remove(key(written));
        if (code != null) {
            changed.put(key(written), code);
        }
        Set<String> others = new HashSet<>(leftOut);
        others.remove(key(written));
        return new TypeReading(changed, others);
    }

    public TypeReading without(String written) {
        TypeReading cleared = as(written, null);
        Set<String> more = new HashSet<>(cleared.leftOut);
        more.add(key(written));
        return new TypeReading(cleared.codes, more);
    }

    public @Nullable String codeOf(String written) {
        return codes.get(key(written));
    }

    public boolean leavesOut(String written) {
        return leftOut.contains(key(written));
    }

    static String key(String written) {
        return written.strip().toLowerCase(Locale.GERMAN);
    }
}
