package de.medienplan.rollout.outlook;

import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.scenario.CurrentScenario;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.PlanChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The plans that other features offer for choice: those of the scenario at hand first, of these the newest first. */
@Component
public class PlanChoices {

    /** A choice with the scenario it belongs to. */
    public record OfScenario(ScenarioId scenarioId, PlanChoice plan) {}

    private final Scenarios scenarios;
    private final Plans plans;
    private final CurrentScenario current;

    PlanChoices(Scenarios scenarios, Plans plans, CurrentScenario current) {
        this.scenarios = scenarios;
        this.plans = plans;
        this.current = current;
    }

    List<PlanChoice> all() {
        return withScenarios().stream().map(OfScenario::plan).toList();
    }

    public List<OfScenario> withScenarios() {
        ScenarioId atHand = current.id().orElse(ScenarioId.NONE);
        Map<ScenarioId, String> names =
                scenarios.all().stream().collect(Collectors.toMap(ScenarioRow::id, ScenarioRow::name));
        return plans.all().stream()
                .filter(plan -> names.containsKey(plan.scenarioId()))
                .sorted(Comparator.comparing(
                        (PlanRow plan) -> !plan.scenarioId().equals(atHand)))
                .map(plan -> new OfScenario(
                        plan.scenarioId(),
                        new PlanChoice(plan.id(), plan.nameIn(names.getOrDefault(plan.scenarioId(), "")))))
                .toList();
    }
}
