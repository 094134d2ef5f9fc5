package de.medienplan.rollout.outlook;

import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.rollout.scenario.CurrentScenario;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The plans that other features offer for choice: the decided one in force first, so that nobody has to know which plan
 * counts; then those of the scenario at hand, of these the newest first.
 */
@Component
public class PlanChoices {

    /** A choice with the scenario it belongs to. */
    public record OfScenario(ScenarioId scenarioId, PlanChoice plan) {}

    private final Scenarios scenarios;
    private final Plans plans;
    private final DecidedPlans decisions;
    private final CurrentScenario current;
    private final CurrentDay today;

    PlanChoices(Scenarios scenarios, Plans plans, DecidedPlans decisions, CurrentScenario current, CurrentDay today) {
        this.scenarios = scenarios;
        this.plans = plans;
        this.decisions = decisions;
        this.current = current;
        this.today = today;
    }

    List<PlanChoice> all() {
        return withScenarios().stream().map(OfScenario::plan).toList();
    }

    public List<OfScenario> withScenarios() {
        ScenarioId atHand = current.id().orElse(ScenarioId.NONE);
        Map<ScenarioId, String> names =
                scenarios.all().stream().collect(Collectors.toMap(ScenarioRow::id, ScenarioRow::name));
        Optional<DecidedPlan> decided = decisions.inForce(today.get());
        PlanId inForce = decided.map(DecidedPlan::planId).orElse(PlanId.NONE);
        return plans.all().stream()
                .filter(plan -> names.containsKey(plan.scenarioId()))
                .sorted(Comparator.comparing((PlanRow plan) -> !plan.id().equals(inForce))
                        .thenComparing(plan -> !plan.scenarioId().equals(atHand)))
                .map(plan -> choice(plan, names.getOrDefault(plan.scenarioId(), ""), decided))
                .toList();
    }

    private static OfScenario choice(PlanRow plan, String scenario, Optional<DecidedPlan> decided) {
        String name = decided.filter(one -> one.planId().equals(plan.id()))
                .map(one -> Texts.german(Message.of("decision.choice", one.number(), one.decidedOn(), one.planName())))
                .orElseGet(() -> plan.nameIn(scenario));
        return new OfScenario(plan.scenarioId(), new PlanChoice(plan.id(), name));
    }
}
