package de.medienplan.rollout.outlook;

import de.medienplan.deadline.DeadlineGroup;
import de.medienplan.deadline.Deadlines;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The deadlines that the present user may see, but for the starts of schools, which the plan shows by name. */
@Component
class DueMatters {

    /** How the groups of {@link DecidedDeadlines} begin. */
    private static final String SCHOOLS = "rollout:";

    record Due(List<Matter> next, List<Matter> late, List<Matter> lapsing) {}

    private final Deadlines deadlines;

    DueMatters(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * @param soon last day of what is next
     * @param until last day of what lapses
     */
    Due on(LocalDate day, LocalDate soon, LocalDate until) {
        List<DeadlineGroup> groups = DeadlineGroup.of(deadlines.all(day)).stream()
                .filter(group -> !group.uid().startsWith(SCHOOLS))
                .toList();
        return new Due(
                matters(
                        groups,
                        group -> !group.date().isBefore(day) && !group.date().isAfter(soon)),
                matters(groups, group -> group.date().isBefore(day)),
                matters(
                        groups,
                        group -> group.amount() != null
                                && !group.date().isBefore(day)
                                && !group.date().isAfter(until)));
    }

    private static List<Matter> matters(List<DeadlineGroup> groups, Predicate<DeadlineGroup> wanted) {
        return groups.stream().filter(wanted).map(DueMatters::matter).toList();
    }

    private static Matter matter(DeadlineGroup group) {
        return new Matter(
                Message.of("overview.due", group.title(), group.count(), group.area()),
                group.date(),
                group.amount(),
                group.count() == 1 ? group.path() : "fristen");
    }
}
