package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.util.HashMap;
import java.util.Map;

/** Schools that do not start when it was announced. */
final class MovedSchools implements Criterion {

    @Override
    public String code() {
        return "moved";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        Map<String, String> published = new HashMap<>();
        for (Scenario.School school : scenario.schools()) {
            String start = school.publishedStart();
            if (start != null) {
                published.put(school.id(), start);
            }
        }
        return plan.schools().stream()
                .filter(row -> published.containsKey(row.id())
                        && !published.get(row.id()).equals(row.start()))
                .count();
    }

    static boolean applies(Scenario scenario) {
        return scenario.schools().stream().anyMatch(school -> school.publishedStart() != null);
    }
}
