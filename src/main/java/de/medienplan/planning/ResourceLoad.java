package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Use of each resource in each period against its capacity (planning model, hard rule 2). */
final class ResourceLoad {

    private final ScenarioIndex index;
    private final Starts starts;
    private final Map<String, long[]> used = new HashMap<>();

    ResourceLoad(ScenarioIndex index, Starts starts) {
        this.index = index;
        this.starts = starts;
        index.scenario.resources().forEach(resource -> used.put(resource.id(), new long[index.periods]));
        for (Scenario.School school : index.scenario.schools()) {
            int start = starts.of(school);
            if (start != Starts.UNPLANNED) {
                school.demands()
                        .forEach(demand -> usedOf(demand.resource())[start + demand.offset()] += demand.amount());
            }
        }
    }

    List<Evaluation.ResourceRow> rows() {
        List<Evaluation.ResourceRow> rows = new ArrayList<>();
        for (Scenario.Resource resource : index.scenario.resources()) {
            for (int t = 0; t < index.periods; t++) {
                rows.add(new Evaluation.ResourceRow(
                        resource.id(),
                        index.period(t),
                        usedOf(resource.id())[t],
                        resource.capacity().get(t)));
            }
        }
        return rows;
    }

    List<Violation> violations() {
        return rows().stream()
                .filter(row -> row.used() > row.capacity())
                .map(this::violation)
                .toList();
    }

    private Violation violation(Evaluation.ResourceRow row) {
        List<Scenario.School> users = index.scenario.schools().stream()
                .filter(school -> amount(school, row.resource(), index.number(row.period())) > 0)
                .toList();
        Message reason = Message.of(
                "planning.rule.capacity",
                row.resource(),
                row.period(),
                row.used(),
                row.capacity(),
                SchoolNames.of(users));
        List<String> ids = users.stream().map(Scenario.School::id).toList();
        return new Violation(Rule.CAPACITY, reason, ids, List.of(row.period()), List.of(), row.used() - row.capacity());
    }

    private long amount(Scenario.School school, String resource, int period) {
        int start = starts.of(school);
        return start == Starts.UNPLANNED
                ? 0
                : school.demands().stream()
                        .filter(demand -> demand.resource().equals(resource) && start + demand.offset() == period)
                        .mapToLong(Scenario.Demand::amount)
                        .sum();
    }

    private long[] usedOf(String resource) {
        return used.getOrDefault(resource, new long[0]);
    }
}
