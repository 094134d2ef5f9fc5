package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.LineKind;
import de.medienplan.budget.PlanComparison;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Budget and planner count with one set of numbers. */
@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "FINANCE", "READER"})
class BudgetPlansTest {

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanRepository repository;

    @Autowired
    PlanComparison comparisons;

    @Autowired
    CostTables tables;

    @Autowired
    ScenarioFunds funds;

    @Test
    void the_budget_shows_a_plans_years_as_the_planner_evaluates_them() throws IOException {
        StoredPlanOf stored = store("hannover-decision-2020");

        PlanComparison.Comparison comparison = comparisons.of(stored.id()).orElseThrow();

        List<RealMoney.Year> planner = money(stored).years();
        assertThat(comparison.rows()).hasSameSizeAs(planner);
        for (int n = 0; n < planner.size(); n++) {
            RealMoney.Year expected = planner.get(n);
            PlanComparison.Row row = comparison.rows().get(n);
            assertThat(List.of(
                            row.plan().spent(),
                            row.plan().grants().drawn(),
                            row.plan().funds().carriedOn(),
                            row.plan().funds().lapsed()))
                    .containsExactly(
                            expected.investment(),
                            expected.grants().drawn(),
                            expected.funds().carriedOn(),
                            expected.funds().lapsed());
        }
    }

    private RealMoney money(StoredPlanOf stored) {
        return RealMoney.of(scenarios.get(stored.scenario()).scenario(), stored.evaluation());
    }

    @Test
    void the_scenario_of_the_decision_has_the_funds_of_the_budget_and_the_expansion_has_not() throws IOException {
        assertThat(comparisons
                        .of(store("hannover-decision-2020").id())
                        .orElseThrow()
                        .deviates())
                .isFalse();
        PlanComparison.Comparison expansion =
                comparisons.of(store("hannover-expansion-2021").id()).orElseThrow();

        assertThat(expansion.deviates()).isTrue();
        assertThat(expansion.rows().getFirst().difference()).isEqualTo(7_400_000 - 4_650_000);
    }

    @Test
    void taking_the_funds_of_the_budget_makes_scenario_and_budget_agree() throws IOException {
        Scenario expansion =
                scenarios.get(store("hannover-expansion-2021").scenario()).scenario();

        Scenario taken = funds.apply(expansion);

        assertThat(funds.propose(expansion).changesAnything()).isTrue();
        assertThat(funds.propose(taken).changesAnything()).isFalse();
        assertThat(taken.budget().ownFunds(2020)).isEqualTo(4_650_000);
        assertThat(taken.budget().ownFunds(2026)).isEqualTo(1_250_000);
        assertThat(taken.schools()).isEqualTo(expansion.schools());
    }

    @Test
    void a_cost_table_of_a_plan_takes_instalments_grants_schools_and_posts_from_it() throws IOException {
        StoredPlanOf stored = store("hannover-decision-2020");
        Evaluation.BudgetRow first = stored.evaluation().budget().getFirst();
        Evaluation.SupportRow posts = stored.evaluation().support().getFirst();

        CostTable table = tables.plan(stored.id(), 2020);

        BigDecimal measures = new BigDecimal("1011000").add(new BigDecimal("1218000"));
        assertThat(table.line(LineKind.MOVABLE_ASSETS).amount())
                .isEqualByComparingTo(measures.add(BigDecimal.valueOf(first.spent())));
        assertThat(table.line(LineKind.GRANTS_IN).amount())
                .isEqualByComparingTo(BigDecimal.valueOf(
                        money(stored).years().getFirst().grants().drawn()));
        BigDecimal newPosts = posts.minimalPosts().subtract(new BigDecimal("2"));
        assertThat(table.line(LineKind.STAFF).amount())
                .isEqualByComparingTo(new BigDecimal("1734000")
                        .add(newPosts.multiply(new BigDecimal("93730")).multiply(new BigDecimal("0.5"))));
        assertThat(tables.plan(stored.id(), 2026)
                        .line(LineKind.GOODS_AND_SERVICES)
                        .amount())
                .isEqualByComparingTo(new BigDecimal("675000")
                        .add(new BigDecimal("16300").multiply(BigDecimal.valueOf(completed(stored.evaluation())))));
    }

    private static long completed(Evaluation evaluation) {
        return evaluation.schools().stream()
                .filter(school -> school.completion() != null)
                .count();
    }

    private record StoredPlanOf(PlanId id, ScenarioId scenario, Evaluation evaluation) {}

    /** A plan of the pinned schools only. */
    private StoredPlanOf store(String sample) throws IOException {
        ScenarioId scenario = scenarios.importFile(
                Files.readAllBytes(Path.of("data/scenarios/" + sample + ".json")), ScenarioOrigin.SAMPLE);
        Scenario data = scenarios.get(scenario).scenario();
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        data.schools().forEach(school -> starts.put(school.id(), school.pinnedStart()));
        PlanEvaluator evaluator = new PlanEvaluator(data);
        Plan plan = evaluator.plan(starts, null);
        PlanId id = repository.insert(
                scenario, repository.snapshot(scenario, data), "Probe", PlanOrigin.MANUAL, null, "paula");
        repository.write(id, plan, true);
        return new StoredPlanOf(id, scenario, evaluator.evaluate(plan));
    }
}
