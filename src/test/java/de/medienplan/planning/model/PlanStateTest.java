package de.medienplan.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanStateTest {

    private static final int SCENARIOS = 1_500;
    private static final int CHANGES = 25;

    @Test
    void runningSumsEqualTheEvaluatorAfterEveryChange() {
        int feasible = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            int schools = 3 + (int) (seed % 6);
            Scenario scenario = seed % 2 == 0
                    ? RandomScenarios.of(seed, schools, 14)
                    : RandomScenarios.secondVersion(seed, schools, 14);
            ScenarioCheck.check(scenario);
            if (!new Pins(scenario).contradictory()) {
                feasible += compare(scenario, new Random(seed));
            }
        }
        assertThat(feasible).as("feasible plans among those compared").isGreaterThan(3_000);
    }

    private static int compare(Scenario scenario, Random random) {
        Model model = Model.of(scenario);
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        PlanState state = new PlanState(model, new int[model.units().size()]);
        int feasible = 0;
        for (int i = 0; i < CHANGES; i++) {
            Evaluation evaluation = evaluator.evaluateStarts(model.starts(state.choices()));
            assertThat(state.cost())
                    .as("cost in %s, change %d", scenario.name(), i)
                    .isEqualTo(evaluation.cost().total());
            assertThat(state.feasible())
                    .as("feasible in %s: %s", scenario.name(), evaluation.violations())
                    .isEqualTo(evaluation.feasible());
            feasible += state.feasible() ? 1 : 0;
            int unit = random.nextInt(model.units().size());
            state.set(unit, random.nextInt(state.optionCount(unit)));
        }
        return feasible;
    }
}
