package de.medienplan.api;

import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolStatus;
import de.medienplan.school.Schools;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of schools. */
@RestController
@RequestMapping("/api/v1/schools")
@Tag(name = "schools")
class SchoolResource {

    private final Schools schools;
    private final SchoolBook book;

    SchoolResource(Schools schools, SchoolBook book) {
        this.schools = schools;
        this.book = book;
    }

    /**
     * What is asked for; null lets all through.
     *
     * @param search part of name or number
     * @param type code of a school type
     * @param status of the school; only active ones if left out
     */
    record Filter(
            @Nullable String search,
            @Nullable String type,
            @Nullable String district,
            @Nullable SchoolStatus status) {

        boolean accepts(SchoolRow school) {
            return school.status() == Objects.requireNonNullElse(status, SchoolStatus.ACTIVE)
                    && (type == null || school.typeCode().equalsIgnoreCase(type))
                    && (district == null
                            || Optional.ofNullable(school.place().district())
                                    .filter(district::equalsIgnoreCase)
                                    .isPresent())
                    && (search == null
                            || (school.number() + " " + school.name())
                                    .toLowerCase(Locale.GERMAN)
                                    .contains(search.toLowerCase(Locale.GERMAN)));
        }
    }

    @GetMapping
    @Operation(summary = "Schools of the register by name, only active ones unless a status is asked for")
    Paging.Page<SchoolAnswer> all(@ParameterObject Filter filter, @ParameterObject Paging paging) {
        List<SchoolRow> found = schools.all().stream().filter(filter::accepts).toList();
        return paging.of(found, SchoolAnswer::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One school by its id")
    SchoolAnswer one(@PathVariable long id) {
        return SchoolAnswer.of(book.get(id));
    }
}
