package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.RealMoney.Year;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RealMoneyTest {

    @Test
    void the_same_money_is_at_hand_as_by_hard_rule_3_and_every_year_adds_up_also_where_some_is_missing() {
        int feasible = 0;
        int infeasible = 0;
        for (long seed = 0; seed < 600; seed++) {
            Scenario scenario =
                    seed % 2 == 0 ? RandomScenarios.of(seed, 5, 12) : RandomScenarios.secondVersion(seed, 5, 12);
            Evaluation evaluation = new PlanEvaluator(scenario).evaluateStarts(randomStarts(scenario, seed));
            RealMoney money = RealMoney.of(scenario, evaluation);
            assertGrants(money, evaluation);
            assertThat(money.uncovered()).isGreaterThanOrEqualTo(missing(evaluation) + given(evaluation));
            assertNothingDrawnAfterTheEnd(scenario, money);
            // entitlements beyond what was ever paid are the one case in which rule 3 claims what nobody can draw
            if (money.years().stream().allMatch(year -> year.grants().notDrawn() == 0)) {
                feasible += money.uncovered() == 0 ? 1 : 0;
                infeasible += money.uncovered() == 0 ? 0 : 1;
                assertThat(money.uncovered()).isEqualTo(missing(evaluation) + given(evaluation));
                assertYears(money, evaluation);
            }
        }
        assertThat(feasible).isGreaterThan(100);
        assertThat(infeasible).isGreaterThan(50);
    }

    private static void assertNothingDrawnAfterTheEnd(Scenario scenario, RealMoney money) {
        int last = scenario.programmes().stream()
                .map(Scenario.Programme::lastCompletionPeriod)
                .flatMap(end ->
                        scenario.periods().stream().filter(period -> period.id().equals(end)))
                .mapToInt(Scenario.Period::budgetYear)
                .max()
                .orElse(0);
        assertThat(money.years().stream()
                        .filter(year -> year.year() > last)
                        .mapToLong(year -> year.grants().drawn())
                        .sum())
                .isZero();
    }

    private static long missing(Evaluation evaluation) {
        return evaluation.budget().stream()
                .mapToLong(Evaluation.BudgetRow::missing)
                .max()
                .orElse(0);
    }

    private static long given(Evaluation evaluation) {
        return evaluation.budget().stream()
                .mapToLong(Evaluation.BudgetRow::given)
                .sum();
    }

    private static void assertGrants(RealMoney money, Evaluation evaluation) {
        assertThat(money.entitled())
                .isEqualTo(evaluation.budget().getLast().claims().entitled());
        assertThat(money.years().stream()
                        .mapToLong(each -> each.grants().entitled())
                        .sum())
                .isEqualTo(money.entitled());
        assertThat(money.years().stream()
                        .mapToLong(each -> each.grants().drawn())
                        .sum())
                .isEqualTo(money.drawn());
        assertThat(money.lapsedGrants()).isEqualTo(evaluation.cost().forfeitedGrants());
        assertThat(money.programmes()).allMatch(one -> one.notDrawn() >= 0 && one.drawn() >= 0);
        assertThat(money.whyNotDrawn().isPresent()).isEqualTo(money.drawn() < money.entitled());
    }

    private static void assertYears(RealMoney money, Evaluation evaluation) {
        long carried = 0;
        long grants = 0;
        long found = 0;
        for (int y = 0; y < money.years().size(); y++) {
            Year year = money.years().get(y);
            Evaluation.BudgetRow rule = evaluation.budget().get(y);
            assertThat(year.funds().carriedOver()).isEqualTo(carried);
            assertThat(year.funds().carriedOver()
                            + year.funds().own()
                            + year.grants().drawn()
                            + year.uncovered()
                            - year.investment())
                    .isEqualTo(year.funds().carriedOn() + year.funds().lapsed());
            found += year.uncovered() - rule.given();
            assertThat(year.funds().carriedOn())
                    .isEqualTo(rule.carriedOn()
                            + rule.claims().entitled()
                            + found
                            - rule.claims().total());
            assertThat(grants + year.grants().drawn())
                    .isEqualTo(year.grantsUsed() + year.funds().grantsOn());
            assertThat(year.ownUsed()).isBetween(0L, year.investment());
            assertThat(year.grantsUsed()).isBetween(0L, year.investment());
            assertThat(year.ownUsed() + year.grantsUsed() + year.uncovered()).isEqualTo(year.investment());
            carried = year.funds().carriedOn();
            grants = year.funds().grantsOn();
        }
        assertThat(money.ownUsed() + money.drawn() + money.uncovered()).isEqualTo(money.investment() + grants);
    }

    private static Map<String, @Nullable String> randomStarts(Scenario scenario, long seed) {
        Random random = new Random(seed);
        Map<String, @Nullable String> starts = new LinkedHashMap<>(Given.starts(scenario));
        starts.replaceAll((school, start) -> start != null || random.nextInt(3) == 0
                ? start
                : scenario.periods()
                        .get(random.nextInt(scenario.periods().size()))
                        .id());
        return starts;
    }

    @Test
    void posts_cost_what_they_cost_whatever_they_weigh() throws IOException {
        Scenario scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"))
                .withWeights(GoalPreset.SWIFT.weights());
        Map<String, @Nullable String> none = new LinkedHashMap<>(Given.starts(scenario));

        Evaluation evaluation = new PlanEvaluator(scenario).evaluateStarts(none);
        RealMoney money = RealMoney.of(scenario, evaluation);

        assertThat(evaluation.cost().posts()).isZero();
        // 2.5 posts (2,441 tablets and 400 devices in service) for half a year, as 2020 has two quarters
        assertThat(money.years().getFirst().posts().number()).isEqualByComparingTo("2.5");
        assertThat(money.years().getFirst().posts().cost()).isEqualTo(new BigDecimal("117162.50"));
        assertThat(money.investment()).isZero();
        assertThat(money.programmes()).isEqualTo(List.of(new RealMoney.Programme("digitalpakt", 0, 0, 20_346_836)));
        assertThat(money.whatIsLeft()).isPresent();
    }
}
