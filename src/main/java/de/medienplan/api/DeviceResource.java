package de.medienplan.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.CellEdit;
import de.medienplan.device.CellKey;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.StoredCount;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Counted and planned devices, by school, category and school year. */
@RestController
@RequestMapping("/api/v1/devices")
@Tag(name = "devices")
class DeviceResource {

    private final DeviceCounts counts;
    private final Categories categories;
    private final SchoolBook book;
    private final Clock clock;

    DeviceResource(DeviceCounts counts, Categories categories, SchoolBook book, Clock clock) {
        this.counts = counts;
        this.categories = categories;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What is asked for; null lets all through.
     *
     * @param schoolYear such as 2026/27; the latest with counts if left out
     * @param kind of the count; counted ones if left out
     * @param school id or number
     * @param category code
     */
    record Filter(
            @Parameter(example = "2026/27") @Nullable String schoolYear,
            @Nullable CountKind kind,
            @Nullable String school,
            @Nullable String category) {

        CountKind kindOrActual() {
            return Objects.requireNonNullElse(kind, CountKind.ACTUAL);
        }
    }

    record Count(SchoolRef school, String category, String schoolYear, CountKind kind, int count, String origin) {}

    /**
     * A count to be stored.
     *
     * @param school id
     * @param category code
     * @param count the new one; null to remove it, but never left out
     * @param before the one that was read, null for none; if another is stored by now, nothing is changed
     */
    record NewCount(
            long school,
            String category,
            String schoolYear,
            CountKind kind,
            @JsonProperty(required = true) @Nullable Integer count,
            @Nullable Integer before) {

        NewCount {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(schoolYear, "schoolYear");
            Objects.requireNonNull(kind, "kind");
        }
    }

    @GetMapping
    @Operation(summary = "Counts of a school year")
    Paging.Page<Count> all(@ParameterObject Filter filter, @ParameterObject Paging paging) {
        String asked = filter.schoolYear();
        SchoolYear year = asked == null ? counts.year(LocalDate.now(clock)) : SchoolYear.parse(asked);
        Map<SchoolId, SchoolRow> schools = book.byId();
        Map<CategoryId, CategoryRow> byId =
                categories.all().stream().collect(Collectors.toMap(CategoryRow::categoryId, Function.identity()));
        List<Count> found = counts.stored(year, filter.kindOrActual()).stream()
                .filter(count -> SchoolBook.is(schools.get(count.schoolId()), filter.school()))
                .map(count -> answer(
                        count,
                        Objects.requireNonNull(schools.get(count.schoolId())),
                        Objects.requireNonNull(byId.get(count.categoryId())).code(),
                        year,
                        filter.kindOrActual()))
                .filter(count -> filter.category() == null || count.category().equalsIgnoreCase(filter.category()))
                .sorted(Comparator.comparing((Count count) -> count.school().number())
                        .thenComparing(Count::category))
                .toList();
        return paging.of(found, Function.identity());
    }

    @PutMapping
    @Operation(
            summary = "Stores counts, all or nothing",
            description = "Each names the count that was read before; a count that somebody else changed meanwhile"
                    + " refuses all.")
    List<NewCount> put(@RequestBody List<NewCount> changes) {
        if (changes.stream().anyMatch(Objects::isNull)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Map<String, CategoryRow> byCode =
                categories.all().stream().collect(Collectors.toMap(CategoryRow::code, Function.identity()));
        Map<SchoolId, SchoolRow> schools = book.byId();
        record Table(SchoolYear year, CountKind kind) {}
        Map<Table, List<CellEdit>> edits = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Table(SchoolYear.parse(change.schoolYear()), change.kind()),
                        Collectors.mapping(change -> edit(change, byCode, schools), Collectors.toList())));
        UserException.throwIf(edits.size() > 1, "api.oneTable");
        edits.forEach((table, cells) -> counts.save(table.year(), table.kind(), cells));
        return changes;
    }

    private static CellEdit edit(NewCount change, Map<String, CategoryRow> byCode, Map<SchoolId, SchoolRow> schools) {
        CategoryRow category = byCode.get(change.category());
        if (category == null) {
            throw new NotThere("api.noCategory", change.category());
        }
        SchoolId school = new SchoolId(change.school());
        if (!schools.containsKey(school)) {
            throw new NotThere("api.noSchool", Long.toString(change.school()));
        }
        return new CellEdit(new CellKey(school, category.categoryId()), change.before(), change.count());
    }

    private static Count answer(StoredCount count, SchoolRow school, String category, SchoolYear year, CountKind kind) {
        return new Count(
                SchoolRef.of(school),
                category,
                year.toString(),
                kind,
                count.amount(),
                count.origin().name());
    }
}
