package de.medienplan.planning;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Use of each resource in each period against its capacity (planning model, hard rule 2). */
final class ResourceLoad {

    private final ScenarioIndex index;
    private final Starts starts;
    private final Given given;
    private final Map<String, long[]> used = new HashMap<>();

    ResourceLoad(ScenarioIndex index, Starts starts, Given given) {
        this.index = index;
        this.starts = starts;
        this.given = given;
        index.scenario.resources().forEach(resource -> used.put(resource.id(), new long[index.periods]));
        for (ScenarioSchool school : index.scenario.schools()) {
            int start = starts.of(school);
            if (start != Starts.UNPLANNED) {
                school.demands().forEach(demand -> add(demand, start + demand.offset()));
            }
        }
    }

    /** A school that was quicker than planned may have demands beyond the horizon; they count no more. */
    private void add(ScenarioSchool.Demand demand, int period) {
        if (period < index.periods) {
            usedOf(demand.resource())[period] += demand.amount();
        }
    }

    /** Units used by resource and period. */
    Map<String, long[]> used() {
        return used;
    }

    List<Evaluation.ResourceRow> rows() {
        List<Evaluation.ResourceRow> rows = new ArrayList<>();
        for (Scenario.Resource resource : index.scenario.resources()) {
            for (int t = 0; t < index.periods; t++) {
                long capacity = resource.capacity().get(t);
                rows.add(new Evaluation.ResourceRow(
                        resource.id(),
                        index.period(t),
                        usedOf(resource.id())[t],
                        capacity,
                        given.beyond(resource.id(), t, capacity)));
            }
        }
        return rows;
    }

    List<Violation> violations() {
        return rows().stream()
                .filter(row -> row.excess() > 0)
                .map(this::violation)
                .toList();
    }

    private Violation violation(Evaluation.ResourceRow row) {
        List<ScenarioSchool> users = index.scenario.schools().stream()
                .filter(school -> amount(school, row.resource(), index.number(row.period())) > 0)
                .toList();
        Message reason = Message.of(
                "planning.rule.capacity",
                ScenarioNames.resource(row.resource()),
                Formats.quarter(row.period()),
                row.used(),
                row.limit(),
                SchoolNames.of(users));
        List<String> ids = users.stream().map(ScenarioSchool::id).toList();
        return new Violation(Rule.CAPACITY, reason, ids, List.of(row.period()), List.of(), row.excess());
    }

    private long amount(ScenarioSchool school, String resource, int period) {
        int start = starts.of(school);
        return start == Starts.UNPLANNED
                ? 0
                : school.demands().stream()
                        .filter(demand -> demand.resource().equals(resource) && start + demand.offset() == period)
                        .mapToLong(ScenarioSchool.Demand::amount)
                        .sum();
    }

    private long[] usedOf(String resource) {
        return used.getOrDefault(resource, new long[0]);
    }
}
