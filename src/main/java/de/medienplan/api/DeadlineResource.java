package de.medienplan.api;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.Deadlines;
import de.medienplan.shared.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines of all features that the roles may see, the nearest first. */
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines")
class DeadlineResource {

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineResource(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What is asked for; null lets all through.
     *
     * @param asOf the day from which is looked, today if left out
     * @param until the last day that is of interest
     * @param area where it belongs, such as a programme
     * @param school name
     */
    record Filter(
            @Nullable LocalDate asOf,
            @Nullable LocalDate until,
            @Nullable String area,
            @Nullable String school) {

        boolean accepts(Deadline deadline) {
            return (until == null || !deadline.date().isAfter(until))
                    && (area == null || deadline.area().equalsIgnoreCase(area))
                    && (school == null || deadline.school().equalsIgnoreCase(school));
        }
    }

    /**
     * A day until which something must be done.
     *
     * @param group stable key of what belongs together
     * @param school name, empty if it concerns none or all
     * @param amount euros that are forfeited or fall due
     * @param path of the screen on which it is done
     */
    record Answer(
            String group,
            LocalDate date,
            long daysLeft,
            String title,
            Deadline.About about,
            @Nullable String amount,
            String responsible,
            String nextStep,
            String path) {

        static Answer of(Deadline deadline, LocalDate asOf, Locale language) {
            return new Answer(
                    deadline.group(),
                    deadline.date(),
                    deadline.daysLeft(asOf),
                    Texts.render(deadline.title(), language),
                    deadline.about(),
                    Money.of(deadline.amount()),
                    deadline.responsible(),
                    Texts.render(deadline.next().step(), language),
                    deadline.next().path());
        }
    }

    @GetMapping
    @Operation(summary = "Deadlines, the nearest first")
    Paging.Page<Answer> all(
            @ParameterObject Filter filter, @ParameterObject Paging paging, HttpServletRequest request) {
        LocalDate asOf = Objects.requireNonNullElseGet(filter.asOf(), () -> LocalDate.now(clock));
        List<Deadline> found =
                deadlines.all(asOf).stream().filter(filter::accepts).toList();
        Locale language = Problem.language(request);
        return paging.of(found, deadline -> Answer.of(deadline, asOf, language));
    }
}
