package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Letters;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds schools, programmes, categories and applications by what files call them. */
final class ApplicationIndex {

    private final Map<String, List<SchoolRow>> schools = new HashMap<>();
    private final Map<SchoolId, SchoolRow> schoolById = new HashMap<>();
    private final List<ProgrammeTerms> programmes;
    private final Map<String, ApplicationRow> byReference = new HashMap<>();
    private final Map<Slot, List<ApplicationRow>> bySlot = new HashMap<>();

    private record Slot(SchoolId schoolId, GrantCategoryId categoryId) {}

    ApplicationIndex(
            Collection<ApplicationRow> applications,
            Collection<SchoolRow> allSchools,
            List<ProgrammeTerms> programmes) {
        this.programmes = programmes;
        for (SchoolRow school : allSchools) {
            schoolById.put(school.id(), school);
            put(schools, Letters.key(school.number()), school);
            put(schools, Letters.key(school.name()), school);
        }
        for (ApplicationRow row : applications) {
            byReference.put(Letters.key(row.reference()), row);
            if (!row.state().isDead()) {
                put(bySlot, new Slot(row.schoolId(), row.categoryId()), row);
            }
        }
    }

    /** @throws UserException if no school is called so, or several are */
    SchoolRow school(String numberOrName) {
        List<SchoolRow> found = schools.getOrDefault(Letters.key(numberOrName), List.of()).stream()
                .distinct()
                .toList();
        if (found.size() != 1) {
            throw new UserException(
                    Message.of(found.isEmpty() ? "grant.import.schoolUnknown" : "grant.import.schoolAmbiguous"));
        }
        return found.getFirst();
    }

    @Nullable
    SchoolRow school(SchoolId id) {
        return schoolById.get(id);
    }

    ProgrammeTerms programme(ProgrammeId id) {
        return programmes.stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("grant.programme.gone")));
    }

    /** What all programmes are called, for a question. */
    String programmes() {
        return programmes.stream().map(ProgrammeTerms::code).collect(Collectors.joining(", "));
    }

    /** @throws UserException if there is none */
    ProgrammeTerms programme(String nameOrCode) {
        return find(programmes, nameOrCode, ProgrammeTerms::name, ProgrammeTerms::code)
                .orElseThrow(() -> new UserException(Message.of("grant.import.programmeUnknown")));
    }

    /** @throws UserException if the programme has no category of this name */
    static CategoryRow category(ProgrammeTerms programme, String nameOrCode) {
        return find(programme.categories(), nameOrCode, CategoryRow::name, CategoryRow::code)
                .orElseThrow(() -> new UserException(Message.of("grant.import.categoryUnknown", programme.name())));
    }

    /** @throws UserException if there is no application with this number */
    ApplicationRow application(String reference) {
        return Optional.ofNullable(byReference.get(Letters.key(reference)))
                .orElseThrow(() -> new UserException(Message.of("grant.import.referenceUnknown")));
    }

    /** The living applications of a school and category. */
    List<ApplicationRow> applications(SchoolId schoolId, GrantCategoryId categoryId) {
        return bySlot.getOrDefault(new Slot(schoolId, categoryId), List.of());
    }

    private static <T> Optional<T> find(
            List<T> all, String wanted, Function<T, String> name, Function<T, String> code) {
        String simple = Letters.key(wanted);
        return all.stream()
                .filter(one -> Letters.key(name.apply(one)).equals(simple)
                        || Letters.key(code.apply(one)).equals(simple))
                .findFirst();
    }

    private static <K, T> void put(Map<K, List<T>> map, K key, T value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
