package de.medienplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Pins;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** The explained score, the fast score and the evaluator say the same about every plan. */
class ScoreTest {

    private static final int SCENARIOS = 400;

    @Test
    void everyConstraintEqualsItsPartOfTheEvaluation() {
        int compared = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            int schools = 3 + (int) (seed % 5);
            Scenario scenario = seed % 2 == 0
                    ? RandomScenarios.of(seed, schools, 14)
                    : RandomScenarios.secondVersion(seed, schools, 14);
            if (!new Pins(scenario).contradictory()) {
                Model model = Model.of(scenario);
                compare(scenario, model, choice(model, new Random(seed)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(SCENARIOS / 2);
    }

    private static int[] choice(Model model, Random random) {
        return model.units().stream()
                .mapToInt(unit -> random.nextInt(unit.options().size()))
                .toArray();
    }

    private static void compare(Scenario scenario, Model model, int[] choice) {
        Map<String, HardSoftLongScore> scores = ExplainedScore.of(model, choice);
        Evaluation evaluation = new PlanEvaluator(scenario).evaluateStarts(model.starts(choice));
        assertThat(soft(scores, "waiting")).isEqualTo(evaluation.cost().waiting());
        assertThat(soft(scores, "moves")).isEqualTo(evaluation.cost().moves());
        assertThat(soft(scores, "unplanned")).isEqualTo(evaluation.cost().unplanned());
        assertThat(soft(scores, "posts"))
                .as(scenario.name())
                .isEqualTo(evaluation.cost().posts());
        assertThat(soft(scores, "forfeitedBaseAmounts") + soft(scores, "forfeitedPools"))
                .isEqualTo(evaluation.cost().forfeitedGrants());
        assertThat(hard(scores, "capacity")).isEqualTo(excess(evaluation, Rule.CAPACITY));
        assertThat(hard(scores, "budget")).isEqualTo(excess(evaluation, Rule.BUDGET));
        assertThat(hard(scores, "postGrowth") > 0)
                .isEqualTo(evaluation.violations().stream().anyMatch(v -> v.rule() == Rule.SUPPORT));
        assertThat(fast(model, choice)).as(scenario.name()).isEqualTo(total(scores));
    }

    private static HardSoftLongScore fast(Model model, int[] choice) {
        FastScore score = new FastScore();
        score.resetWorkingSolution(new Rollout(model, choice));
        return score.calculateScore();
    }

    private static HardSoftLongScore total(Map<String, HardSoftLongScore> scores) {
        return scores.values().stream().reduce(HardSoftLongScore.ZERO, HardSoftLongScore::add);
    }

    private static long soft(Map<String, HardSoftLongScore> scores, String constraint) {
        return -scores.getOrDefault(constraint, HardSoftLongScore.ZERO).softScore();
    }

    private static long hard(Map<String, HardSoftLongScore> scores, String constraint) {
        return -scores.getOrDefault(constraint, HardSoftLongScore.ZERO).hardScore();
    }

    private static long excess(Evaluation evaluation, Rule rule) {
        return evaluation.violations().stream()
                .filter(violation -> violation.rule() == rule)
                .mapToLong(violation -> violation.excess())
                .sum();
    }
}
