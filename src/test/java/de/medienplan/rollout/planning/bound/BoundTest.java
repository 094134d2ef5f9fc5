package de.medienplan.rollout.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.rollout.planning.RandomScenarios;
import de.medienplan.rollout.planning.Scenario;
import de.medienplan.rollout.planning.Variants;
import de.medienplan.rollout.planning.model.Model;
import de.medienplan.rollout.planning.model.Pins;
import de.medienplan.rollout.planning.model.PlanState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No bound is ever above the cost of the best plan, found by trying all plans. */
class BoundTest {

    private static final int SCENARIOS = 3_000;
    private static final double MOST_PLANS = 50_000;
    private static final long NONE = Long.MAX_VALUE / 2;

    @Test
    void isNeverAboveTheBestPlan() {
        int compared = 0;
        int tight = 0;
        int exact = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = scenario(seed);
            if (new Pins(scenario).contradictory() || plans(scenario) > MOST_PLANS) {
                continue;
            }
            Model model = Model.of(scenario);
            long best = best(new PlanState(model, lastOptions(model)), 0);
            if (best == NONE) {
                continue;
            }
            BranchAndBound bounds = new BranchAndBound(model);
            bounds.solveRoot(() -> false);
            assertThat(bounds.bound()).as("relaxation of %s", scenario.name()).isLessThanOrEqualTo(best);
            bounds.strengthen(() -> false, () -> {});
            assertThat(bounds.bound()).as("cuts in %s", scenario.name()).isLessThanOrEqualTo(best);
            // told of a plan far too dear, the branching must find its way to the best one's cost and never pass it
            for (int i = 0; i < 200 && bounds.split(best * 2 + 1_000_000, () -> false); i++) {
                assertThat(bounds.bound())
                        .as("branching in %s", scenario.name())
                        .isLessThanOrEqualTo(best);
            }
            assertThat(bounds.bound())
                    .as("end of branching in %s", scenario.name())
                    .isLessThanOrEqualTo(best);
            compared++;
            exact += bounds.bound() == best ? 1 : 0;
            tight += bounds.bound() >= best - best / 100 ? 1 : 0;
        }
        assertThat(compared).as("scenarios with a feasible plan").isGreaterThan(SCENARIOS / 2);
        assertThat(tight).as("bounds within one percent").isGreaterThan(compared * 9 / 10);
        assertThat(exact).as("bounds equal to the best plan's cost").isGreaterThan(compared * 98 / 100);
    }

    /** A random scenario or, two times out of three, one of its variants. */
    private static Scenario scenario(long seed) {
        Scenario base = RandomScenarios.of(seed, 2 + (int) (seed % 4), 9);
        List<Scenario> variants = Variants.of(base);
        return seed % 3 == 0 ? base : variants.get((int) (seed % variants.size()));
    }

    private static double plans(Scenario scenario) {
        return Model.of(scenario).units().stream()
                .mapToDouble(unit -> unit.options().size())
                .reduce(1, (a, b) -> a * b);
    }

    /** Unplanned wherever that is allowed: uses least of every resource. */
    private static int[] lastOptions(Model model) {
        return model.units().stream()
                .mapToInt(unit -> unit.options().size() - 1)
                .toArray();
    }

    private static long best(PlanState state, int unit) {
        if (unit == state.model().units().size()) {
            return state.feasible() ? state.cost() : NONE;
        }
        long best = NONE;
        for (int k = 0; k < state.optionCount(unit); k++) {
            state.set(unit, k);
            if (state.withinCapacity()) {
                best = Math.min(best, best(state, unit + 1));
            }
        }
        state.set(unit, state.optionCount(unit) - 1);
        return best;
    }
}
