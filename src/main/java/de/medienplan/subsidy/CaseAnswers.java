package de.medienplan.subsidy;

import de.medienplan.device.SchoolFinder;
import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.calculation.Measure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a file of cases.
 *
 * @param kinds codes of kinds of entitlement by what the file calls them; an empty code: none
 * @param schools ids by what the file calls them; {@link #OUTSIDE} for one that is not in the register
 * @param measure under which schools take part in rows that name none; null: as the register has it
 */
public record CaseAnswers(
        Map<String, String> kinds,
        Map<String, SchoolId> schools,
        @Nullable Measure measure) {

    /** Stands for a school outside of the register. */
    public static final SchoolId OUTSIDE = SchoolId.NONE;

    public static final CaseAnswers NONE = new CaseAnswers(Map.of(), Map.of(), null);

    public CaseAnswers {
        kinds = Map.copyOf(kinds);
        schools = Map.copyOf(schools);
    }

    /** @param code null takes the answer back */
    public CaseAnswers withKind(String word, @Nullable String code) {
        return new CaseAnswers(with(kinds, word, code), schools, measure);
    }

    /** @param id null takes the answer back */
    public CaseAnswers withSchool(String word, @Nullable SchoolId id) {
        return new CaseAnswers(kinds, with(schools, word, id), measure);
    }

    public CaseAnswers with(@Nullable Measure other) {
        return new CaseAnswers(kinds, schools, other);
    }

    public Optional<String> kind(String word) {
        return Optional.ofNullable(kinds.get(key(word)));
    }

    public Optional<SchoolId> school(String word) {
        return Optional.ofNullable(schools.get(key(word)));
    }

    private static <T> Map<String, T> with(Map<String, T> answers, String word, @Nullable T answer) {
        Map<String, T> changed = new HashMap<>(answers);
        if (answer == null) {
            changed.remove(key(word));
        } else {
            changed.put(key(word), answer);
        }
        return changed;
    }

    /** The word in any notation. */
    static String key(String word) {
        return SchoolFinder.simple(word);
    }
}
