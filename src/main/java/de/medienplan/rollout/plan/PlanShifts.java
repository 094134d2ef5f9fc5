package de.medienplan.rollout.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the schools from one plan to the next: those that start at another time, come in or fall out. Schools are
 * the same if the register says so, else if they have the same id.
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
        Map<String, @Nullable String> from = starts(before);
        Map<String, @Nullable String> to = starts(after);
        Map<String, String> names = names(before);
        names.putAll(names(after));
        List<Shift> shifts = new ArrayList<>();
        to.forEach((key, start) -> shifts.add(new Shift(names.getOrDefault(key, key), from.get(key), start)));
        from.keySet().stream()
                .filter(key -> !to.containsKey(key))
                .forEach(key -> shifts.add(new Shift(names.getOrDefault(key, key), from.get(key), null)));
        shifts.removeIf(shift -> Objects.equals(shift.from(), shift.to()));
        return shifts;
    }

    private static Map<String, @Nullable String> starts(StoredPlan plan) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        plan.plan().starts().forEach((school, start) -> starts.put(key(plan, school), start));
        return starts;
    }

    private static Map<String, String> names(StoredPlan plan) {
        Map<String, String> names = new HashMap<>();
        plan.scenario().schools().forEach(school -> names.put(key(plan, school.id()), school.name()));
        return names;
    }

    private static String key(StoredPlan plan, String school) {
        Long registered = plan.register().get(school);
        return registered == null ? school : registered.toString();
    }
}
