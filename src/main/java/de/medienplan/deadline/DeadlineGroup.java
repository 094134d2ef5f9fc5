package de.medienplan.deadline;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines of the same kind on the same day, as one entry of reminders and calendars.
 *
 * @param uid stable name; it does not change when the date does
 * @param amount euros of all together, null if none has any
 */
public record DeadlineGroup(
        String uid,
        LocalDate date,
        Message title,
        String area,
        Message nextStep,
        String path,
        int count,
        @Nullable BigDecimal amount,
        List<String> schools) {

    public long daysLeft(LocalDate asOf) {
        return ChronoUnit.DAYS.between(asOf, date);
    }

    /** Groups in the order of their dates. Two days in one group become two entries. */
    public static List<DeadlineGroup> of(List<Deadline> deadlines) {
        Map<String, Map<LocalDate, List<Deadline>>> groups = new LinkedHashMap<>();
        deadlines.forEach(deadline -> groups.computeIfAbsent(deadline.group(), key -> new LinkedHashMap<>())
                .computeIfAbsent(deadline.date(), key -> new ArrayList<>())
                .add(deadline));
        List<DeadlineGroup> result = new ArrayList<>();
        groups.forEach((group, byDate) -> byDate.forEach(
                (date, members) -> result.add(of(byDate.size() == 1 ? group : group + ":" + date, date, members))));
        return result.stream()
                .sorted(Comparator.comparing(DeadlineGroup::date).thenComparing(DeadlineGroup::uid))
                .toList();
    }

    private static DeadlineGroup of(String uid, LocalDate date, List<Deadline> members) {
        Deadline first = members.getFirst();
        BigDecimal sum = null;
        for (Deadline member : members) {
            BigDecimal amount = member.amount();
            if (amount != null) {
                sum = sum == null ? amount : sum.add(amount);
            }
        }
        return new DeadlineGroup(
                uid,
                date,
                first.title(),
                first.area(),
                first.next().step(),
                first.next().path(),
                members.size(),
                sum,
                members.stream()
                        .map(Deadline::school)
                        .filter(school -> !school.isEmpty())
                        .distinct()
                        .toList());
    }
}
