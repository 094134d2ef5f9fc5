package de.medienplan.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Pins;
import de.medienplan.planning.model.PlanState;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is decided again is decided as well as by trying all plans. */
class ReoptimiserTest {

    private static final int SCENARIOS = 2_000;
    private static final double MOST_PLANS = 20_000;
    private static final int NODES = 10_000;

    private final Random random = new Random(1);
    private int unfinished;

    @Test
    void findsTheBestPlanThatDiffersInTheFreeUnitsOnly() {
        int compared = 0;
        int best = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = Enumeration.scenario(seed);
            if (new Pins(scenario).contradictory() || Enumeration.plans(scenario) > MOST_PLANS) {
                continue;
            }
            Model model = Model.of(scenario);
            int[] plan = anyPlan(model);
            int[] free = IntStream.range(0, plan.length)
                    .filter(unit -> random.nextInt(4) > 0)
                    .toArray();
            long cheapest = Enumeration.best(model, plan, free);
            if (cheapest == Enumeration.NONE) {
                continue;
            }
            compared++;
            best += reached(model, plan, free, cheapest + 1, seed % 2 == 0) == cheapest ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(SCENARIOS / 3);
        assertThat(unfinished).isLessThan(compared / 200);
        // rounded costs of posts let the relaxation promise a euro more than there is
        assertThat(best).isGreaterThan(compared * 99 / 100);
    }

    /** Cost of the plan found below the cutoff, {@link Enumeration#NONE} if none was. */
    private long reached(Model model, int[] plan, int[] free, long cutoff, boolean strengthened) {
        BranchAndBound bounds = new BranchAndBound(model);
        bounds.solveRoot(() -> false);
        if (strengthened) {
            bounds.strengthen(() -> false, () -> {});
        }
        Reoptimiser reoptimiser = bounds.reoptimiser(model);
        int[] found = reoptimiser.improve(plan, free, cutoff, NODES, () -> false);
        // over many years the posts alone may be split in more parts than are looked at
        unfinished += reoptimiser.exhausted() ? 0 : 1;
        if (found == null) {
            return Enumeration.NONE;
        }
        PlanState state = new PlanState(model, found);
        assertThat(state.feasible()).isTrue();
        assertThat(IntStream.range(0, plan.length).filter(unit -> found[unit] != plan[unit]))
                .allMatch(unit -> IntStream.of(free).anyMatch(other -> other == unit));
        return state.cost();
    }

    /** Mostly unplanned, some units at any start that leaves the capacities whole. */
    private int[] anyPlan(Model model) {
        PlanState state = new PlanState(model, Enumeration.lastOptions(model));
        for (int unit = 0; unit < model.units().size(); unit++) {
            int before = state.choice(unit);
            state.set(unit, random.nextInt(state.optionCount(unit)));
            if (!state.withinCapacity() || state.hard() > 0) {
                state.set(unit, before);
            }
        }
        return state.choices();
    }
}
