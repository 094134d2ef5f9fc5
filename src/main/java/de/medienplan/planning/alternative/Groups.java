package de.medienplan.planning.alternative;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of schools beyond the scenario, by id: what they belong to and what was announced. A school that is missing
 * belongs to none.
 *
 * @param types school type of each
 * @param districts part of the city of each
 * @param announced period in which it was announced to start, in the place of the scenario's published starts
 */
public record Groups(Map<String, String> types, Map<String, String> districts, Map<String, String> announced) {

    public static final Groups NONE = new Groups(Map.of(), Map.of(), Map.of());

    public Groups {
        types = Map.copyOf(types);
        districts = Map.copyOf(districts);
        announced = Map.copyOf(announced);
    }

    /** The published start of each school that has one. */
    Map<String, String> announcedIn(Scenario scenario) {
        Map<String, String> known = new HashMap<>();
        for (ScenarioSchool school : scenario.schools()) {
            String start = announced.getOrDefault(school.id(), school.publishedStart());
            if (start != null) {
                known.put(school.id(), start);
            }
        }
        return known;
    }
}
