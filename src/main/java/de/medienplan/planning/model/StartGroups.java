package de.medienplan.planning.model;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the {@code startTogether} lists: schools that share a list, directly or through others, form one unit. Those that
 * have begun are bound no longer. */
public final class StartGroups {

    private StartGroups() {}

    /** Every school once, in groups; order as in the scenario. */
    public static List<List<String>> groups(Scenario scenario) {
        Map<String, String> leaders = new LinkedHashMap<>();
        scenario.schools().forEach(school -> leaders.put(school.id(), school.id()));
        Set<String> begun = scenario.schools().stream()
                .filter(ScenarioSchool::begun)
                .map(ScenarioSchool::id)
                .collect(Collectors.toSet());
        for (List<String> list : scenario.startTogether()) {
            List<String> bound = list.stream().filter(id -> !begun.contains(id)).toList();
            for (String id : bound) {
                leaders.put(leader(leaders, id), leader(leaders, bound.getFirst()));
            }
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        leaders.keySet()
                .forEach(id -> groups.computeIfAbsent(leader(leaders, id), key -> new ArrayList<>())
                        .add(id));
        return List.copyOf(groups.values());
    }

    private static String leader(Map<String, String> leaders, String id) {
        String current = id;
        String next = leaders.getOrDefault(current, current);
        while (!next.equals(current)) {
            current = next;
            next = leaders.getOrDefault(current, current);
        }
        return current;
    }
}
