package de.medienplan.grant.ui;

import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.GrantCategoryId;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of what applications refer to, read once per view. */
final class Register {

    private final Map<SchoolId, SchoolRow> schools;
    private final Map<ProgrammeId, ProgrammeTerms> programmes;
    private final Map<GrantCategoryId, CategoryRow> categories;

    Register(Collection<SchoolRow> schools, List<ProgrammeTerms> programmes) {
        this.schools = schools.stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        this.programmes = programmes.stream().collect(Collectors.toMap(ProgrammeTerms::id, Function.identity()));
        this.categories = programmes.stream()
                .flatMap(programme -> programme.categories().stream())
                .collect(Collectors.toMap(CategoryRow::id, Function.identity()));
    }

    ApplicationItem item(ApplicationRow row) {
        return new ApplicationItem(
                row,
                school(row.schoolId()),
                schoolType(row.schoolId()),
                programme(row.programmeId()),
                category(row.categoryId()));
    }

    String school(SchoolId id) {
        return Optional.ofNullable(schools.get(id)).map(SchoolRow::name).orElse("");
    }

    private String schoolType(SchoolId id) {
        return Optional.ofNullable(schools.get(id)).map(SchoolRow::typeCode).orElse("");
    }

    String programme(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id)).map(ProgrammeTerms::name).orElse("");
    }

    String category(GrantCategoryId id) {
        return Optional.ofNullable(categories.get(id)).map(CategoryRow::name).orElse("");
    }
}
