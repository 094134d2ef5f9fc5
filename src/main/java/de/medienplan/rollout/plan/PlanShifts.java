package de.medienplan.rollout.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the schools from one plan to the next: those that start at another time, come in or fall out.
 * {@link SameSchools} says which are the same.
 */
public final class PlanShifts {

    /**
     * A school that starts otherwise.
     *
     * @param from its start before, null if it had none
     * @param to its start now, null if it has none any more
     */
    public record Shift(
            String school, @Nullable String from, @Nullable String to) {}

    private PlanShifts() {}

    /** In the order of the schools of the later plan, then those that only the earlier one knew. */
    public static List<Shift> between(StoredPlan before, StoredPlan after) {
        Map<String, String> same = SameSchools.of(after.known(), before.known());
        List<Shift> shifts = new ArrayList<>();
        Map<String, String> names = names(after);
        after.plan().starts().forEach((school, start) -> {
            String old = same.get(school);
            String from = old == null ? null : before.plan().startOf(old);
            shifts.add(new Shift(names.getOrDefault(school, school), from, start));
        });
        Map<String, String> oldNames = names(before);
        before.plan().starts().forEach((school, start) -> {
            if (!same.containsValue(school)) {
                shifts.add(new Shift(oldNames.getOrDefault(school, school), start, null));
            }
        });
        shifts.removeIf(shift -> Objects.equals(shift.from(), shift.to()));
        return shifts;
    }

    private static Map<String, String> names(StoredPlan plan) {
        Map<String, String> names = new HashMap<>();
        plan.scenario().schools().forEach(school -> names.put(school.id(), school.name()));
        return names;
    }
}
