package de.medienplan.rollout.outlook;

import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.scenario.CurrentScenario;
import de.medienplan.rollout.scenario.Scenarios;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The plans that other features offer for choice: those of the scenario at hand first, of these the newest first. */
@Component
public class PlanChoices {

    /** @param atHand whether it is a plan of the scenario that the person at the screen works with */
    public record Choice(long id, long scenario, String name, boolean atHand) {}

    private final Scenarios scenarios;
    private final Plans plans;
    private final CurrentScenario current;

    PlanChoices(Scenarios scenarios, Plans plans, CurrentScenario current) {
        this.scenarios = scenarios;
        this.plans = plans;
        this.current = current;
    }

    /** @param maker makes the feature's own choice of it */
    public <T> List<T> all(Function<Choice, T> maker) {
        long atHand = current.id().orElse(-1L);
        return scenarios.all().stream()
                .flatMap(scenario -> plans.of(scenario.id()).stream()
                        .map(plan -> new Choice(
                                plan.id(), scenario.id(), plan.nameIn(scenario.name()), scenario.id() == atHand)))
                .sorted(Comparator.comparing(Choice::atHand)
                        .thenComparingLong(Choice::id)
                        .reversed())
                .map(maker)
                .toList();
    }
}
