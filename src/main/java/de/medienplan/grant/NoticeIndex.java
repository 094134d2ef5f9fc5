package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Letters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds applications for notices, and knows which notices were recorded before. */
final class NoticeIndex {

    private final Map<String, ApplicationRow> byReference = new HashMap<>();
    private final Map<String, ApplicationRow> bySlot = new HashMap<>();
    private final Map<SchoolId, SchoolRow> schools = new HashMap<>();
    private final Set<String> recorded;
    private final Set<ApplicationId> inFile = new HashSet<>();

    /** @param recorded application id, slash, number of each notice that is stored */
    NoticeIndex(
            List<ApplicationRow> applications,
            Collection<SchoolRow> schools,
            List<ProgrammeTerms> programmes,
            Set<String> recorded) {
        this.recorded = recorded;
        schools.forEach(school -> this.schools.put(school.id(), school));
        Map<GrantCategoryId, CategoryRow> categories = new HashMap<>();
        programmes.forEach(
                programme -> programme.categories().forEach(category -> categories.put(category.id(), category)));
        for (ApplicationRow row : applications) {
            byReference.put(Letters.key(row.reference()), row);
            SchoolRow school = this.schools.get(row.schoolId());
            CategoryRow category = categories.get(row.categoryId());
            if (school != null && category != null && !row.state().isDead()) {
                bySlot.put(Letters.key(school.number()) + "/" + Letters.key(category.name()), row);
                bySlot.put(Letters.key(school.number()) + "/" + Letters.key(category.code()), row);
            }
        }
    }

    @Nullable
    ApplicationRow find(String reference, String school, String category) {
        return reference.isEmpty()
                ? bySlot.get(Letters.key(school) + "/" + Letters.key(category))
                : byReference.get(Letters.key(reference));
    }

    /** False for an application that the file names twice, or a notice that is stored. Remembers what it was asked. */
    boolean isNew(ApplicationId applicationId, String number) {
        boolean first = inFile.add(applicationId);
        return first && !recorded.contains(applicationId + "/" + number);
    }

    @Nullable
    SchoolRow school(SchoolId id) {
        return schools.get(id);
    }
}
