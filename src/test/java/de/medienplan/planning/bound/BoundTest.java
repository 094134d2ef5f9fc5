package de.medienplan.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Pins;
import org.junit.jupiter.api.Test;

/** No bound is ever above the cost of the best plan, found by trying all plans. */
class BoundTest {

    private static final int SCENARIOS = 3_000;
    private static final double MOST_PLANS = 50_000;

    @Test
    void isNeverAboveTheBestPlan() {
        int compared = 0;
        int tight = 0;
        int exact = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = Enumeration.scenario(seed);
            if (new Pins(scenario).contradictory() || Enumeration.plans(scenario) > MOST_PLANS) {
                continue;
            }
            Model model = Model.of(scenario);
            long best = Enumeration.best(model);
            if (best == Enumeration.NONE) {
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
}
