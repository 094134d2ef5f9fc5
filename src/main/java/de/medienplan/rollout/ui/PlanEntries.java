package de.medienplan.rollout.ui;

import com.vaadin.flow.router.QueryParameters;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.Message;
import de.medienplan.ui.QuickEntry;
import de.medienplan.ui.QuickSource;
import de.medienplan.ui.Reachable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plans, and the scenarios that they belong to. */
@Component
@Order(2)
class PlanEntries implements QuickSource {

    private final Plans plans;
    private final Scenarios scenarios;

    PlanEntries(Plans plans, Scenarios scenarios) {
        this.plans = plans;
        this.scenarios = scenarios;
    }

    @Override
    public List<QuickEntry> entries() {
        if (!Reachable.is("planung")) {
            return List.of();
        }
        List<ScenarioRow> known = scenarios.all();
        Map<ScenarioId, String> names = known.stream().collect(Collectors.toMap(ScenarioRow::id, ScenarioRow::name));
        return Stream.concat(
                        plans.all().stream()
                                .map(plan -> entry(
                                        "rollout.plan",
                                        Names.plan(plan),
                                        names.getOrDefault(plan.scenarioId(), ""),
                                        "plan/" + plan.id())),
                        known.stream()
                                .map(scenario ->
                                        entry("rollout.scenario", scenario.name(), "", "szenario/" + scenario.id())))
                .toList();
    }

    private static QuickEntry entry(String kind, String name, String note, String path) {
        return new QuickEntry(Message.of(kind), name, note, path, QueryParameters.empty());
    }
}
