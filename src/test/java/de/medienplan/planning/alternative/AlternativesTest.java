package de.medienplan.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void the_decision_of_hannover_has_three_to_five_that_are_feasible_undominated_and_clearly_different()
            throws IOException {
        Scenario hannover = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"))
                .withWeights(GoalPreset.USUAL.weights());
        Map<String, String> types = new HashMap<>();
        hannover.schools()
                .forEach(school -> types.put(school.id(), school.name().split(" ", 2)[0]));
        List<List<Alternative>> told = new ArrayList<>();

        List<Alternative> found = new Alternatives(
                        hannover,
                        new Groups(types, Map.of(), announced(hannover)),
                        SolveOptions.seconds(10).withThreads(1),
                        new StopSignal(),
                        told::add)
                .find();

        assertThat(found).hasSizeBetween(3, 5);
        assertThat(told).isNotEmpty();
        assertThat(found.stream().map(Alternative::wish)).doesNotHaveDuplicates();
        Alternative fair = found.stream()
                .filter(one -> one.wish() == Wish.FAIR_TYPES)
                .findFirst()
                .orElseThrow();
        assertThat(found)
                .allSatisfy(one -> assertThat(one.criteria().get("types"))
                        .isGreaterThanOrEqualTo(fair.criteria().get("types")));
        PlanEvaluator evaluator = new PlanEvaluator(hannover);
        for (Alternative one : found) {
            assertThat(evaluator.evaluate(one.plan()).feasible()).isTrue();
            assertThat(one.criteria()).containsKeys("wait", "unplanned", "own", "posts", "lapsed", "types", "moved");
            for (Alternative other : found) {
                if (other != one) {
                    assertThat(other.dominates(one)).isFalse();
                    assertThat(one.distance(other)).isGreaterThanOrEqualTo(Selection.CLEARLY);
                }
            }
        }
    }

    @Test
    void own_funds_and_posts_of_a_plan_are_the_real_money_that_screens_and_papers_show() {
        for (long seed = 0; seed < 100; seed++) {
            Scenario scenario = RandomScenarios.secondVersion(seed, 5, 12);
            Evaluation plan = new PlanEvaluator(scenario)
                    .evaluateStarts(scenario.schools().stream()
                            .collect(Collectors.toMap(ScenarioSchool::id, ScenarioSchool::earliestStart)));
            RealMoney money = RealMoney.of(scenario, plan);
            assertThat(new Investment().of(scenario, plan)).isEqualTo(money.ownUsed());
            assertThat(new PostCost().of(scenario, plan))
                    .isEqualTo(money.postsCost().doubleValue());
        }
    }

    /** Every third school was announced for the quarter in which its building is ready. */
    private static Map<String, String> announced(Scenario scenario) {
        Map<String, String> announced = new HashMap<>();
        for (int s = 0; s < scenario.schools().size(); s += 3) {
            ScenarioSchool school = scenario.schools().get(s);
            announced.put(school.id(), school.earliestStart());
        }
        return announced;
    }

    @Test
    void a_plan_is_dominated_by_one_that_is_nowhere_worse_and_once_better() {
        Alternative good = alternative(Wish.FAST, "Q1", 1, 5);
        assertThat(good.dominates(alternative(Wish.FAST, "Q1", 1, 6))).isTrue();
        assertThat(good.dominates(alternative(Wish.FAST, "Q1", 1, 5))).isFalse();
        assertThat(good.dominates(alternative(Wish.FAST, "Q1", 0, 9))).isFalse();
    }

    @Test
    void dominated_plans_and_those_that_hardly_differ_are_left_out() {
        Alternative fast = alternative(Wish.FAST, "Q1", 1, 9);
        Alternative same = alternative(Wish.THRIFTY, "Q1", 2, 8);
        Alternative other = alternative(Wish.FAIR_TYPES, "Q2", 3, 7);
        Alternative worse = alternative(Wish.FEW_MOVES, "Q3", 3, 8);
        assertThat(Selection.of(List.of(fast, same, other, worse))).containsExactly(fast, other);
    }

    private static Alternative alternative(Wish wish, String start, double wait, double own) {
        Map<String, @Nullable String> starts = Map.of("a", start);
        return new Alternative(
                wish, new Plan("one", starts, Map.of(), CostParts.NONE, null), Map.of("wait", wait, "own", own));
    }
}
