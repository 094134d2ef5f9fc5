package de.medienplan.api;

import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the works at the schools are, read and reported. */
@RestController
@RequestMapping("/api/v1/progress")
@Tag(name = "progress")
class ProgressResource {

    private final ProgressTrail trail;
    private final SchoolBook book;
    private final Clock clock;

    ProgressResource(ProgressTrail trail, SchoolBook book, Clock clock) {
        this.trail = trail;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What is asked for; null lets all through.
     *
     * @param asOf the day on which it counts, today if left out
     * @param school id or number
     */
    record Filter(
            @Nullable LocalDate asOf,
            @Nullable ProgressState state,
            @Nullable String school) {}

    @GetMapping
    @Operation(summary = "What counts on the day; schools without a report are missing")
    Paging.Page<ProgressAnswer> all(@ParameterObject Filter filter, @ParameterObject Paging paging) {
        Map<SchoolId, SchoolRow> schools = book.byId();
        LocalDate day = Objects.requireNonNullElseGet(filter.asOf(), () -> LocalDate.now(clock));
        List<ProgressReport> found = trail.at(day).values().stream()
                .filter(report -> filter.state() == null || report.state() == filter.state())
                .filter(report -> SchoolBook.is(schools.get(report.schoolId()), filter.school()))
                .sorted(Comparator.comparing(ProgressReport::schoolId))
                .toList();
        return paging.of(
                found, report -> ProgressAnswer.of(report, Objects.requireNonNull(schools.get(report.schoolId()))));
    }

    @GetMapping("/{schoolId}")
    @Operation(summary = "All reports on a school, the latest first, also withdrawn ones")
    List<ProgressAnswer> of(@PathVariable long schoolId) {
        SchoolRow school = book.get(schoolId);
        return trail.of(new SchoolId(schoolId)).stream()
                .map(report -> ProgressAnswer.of(report, school))
                .toList();
    }

    @PutMapping("/{schoolId}")
    @Operation(
            summary = "Reports how far a school is",
            description = "Reports are added and never changed. If somebody reported since the one that this one"
                    + " follows, nothing is stored.")
    ProgressAnswer report(@PathVariable long schoolId, @RequestBody NewProgress reported) {
        SchoolRow school = book.get(schoolId);
        long id = trail.report(reported.draft(new SchoolId(schoolId)));
        return trail.of(new SchoolId(schoolId)).stream()
                .filter(report -> report.id() == id)
                .map(report -> ProgressAnswer.of(report, school))
                .findFirst()
                .orElseThrow();
    }
}
