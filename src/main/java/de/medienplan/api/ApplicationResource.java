package de.medienplan.api;

import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.Applications;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications for grants; only Finanzen and Schulplanung read them. */
@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ApplicationResource {

    private final Applications applications;
    private final Programmes programmes;
    private final SchoolBook book;

    ApplicationResource(Applications applications, Programmes programmes, SchoolBook book) {
        this.applications = applications;
        this.programmes = programmes;
        this.book = book;
    }

    /**
     * What is asked for; null lets all through.
     *
     * @param programme code
     * @param school id or number
     */
    record Filter(
            @Nullable String programme,
            @Nullable ApplicationState state,
            @Nullable String school) {}

    @GetMapping
    @Operation(summary = "Applications in the order of their numbers")
    Paging.Page<ApplicationAnswer> all(@ParameterObject Filter filter, @ParameterObject Paging paging) {
        Map<SchoolId, SchoolRow> schools = book.byId();
        Map<ProgrammeId, ProgrammeTerms> terms =
                programmes.all().stream().collect(Collectors.toMap(ProgrammeTerms::id, Function.identity()));
        List<ApplicationRow> found = applications.all().stream()
                .filter(row -> filter.state() == null || row.state() == filter.state())
                .filter(row -> SchoolBook.is(schools.get(row.schoolId()), filter.school()))
                .filter(row -> filter.programme() == null
                        || Objects.requireNonNull(terms.get(row.programmeId()))
                                .code()
                                .equalsIgnoreCase(filter.programme()))
                .toList();
        return paging.of(
                found,
                row -> ApplicationAnswer.of(
                        row,
                        Objects.requireNonNull(terms.get(row.programmeId())),
                        Objects.requireNonNull(schools.get(row.schoolId()))));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One application by its id")
    ApplicationAnswer one(@PathVariable long id) {
        ApplicationRow row = applications.all().stream()
                .filter(one -> one.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere("api.noApplication", Long.toString(id)));
        return ApplicationAnswer.of(
                row, programmes.get(row.programmeId()), book.get(row.schoolId().value()));
    }
}
