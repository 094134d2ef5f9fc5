package de.medienplan.rollout.outlook;

import de.medienplan.budget.BudgetPlanSource;
import de.medienplan.budget.PlanSpending;
import de.medienplan.planning.Afterwards;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the budget what plans spend; every amount is the planner's own evaluation. */
@Component
class BudgetPlans extends PlanSource implements BudgetPlanSource {

    BudgetPlans(PlanChoices choices, PlansUnderWay plans) {
        super(choices, plans);
    }

    @Override
    public Optional<PlanSpending> of(PlanId planId) {
        return plans.find(planId).map(BudgetPlans::spending);
    }

    private static PlanSpending spending(StoredPlan stored) {
        Scenario scenario = stored.scenario();
        Evaluation evaluation = stored.evaluate();
        Map<String, Integer> years = new HashMap<>();
        scenario.periods().forEach(period -> years.put(period.id(), period.budgetYear()));
        List<Integer> completions = evaluation.schools().stream()
                .map(Evaluation.SchoolRow::completion)
                .filter(Objects::nonNull)
                .map(years::get)
                .toList();
        return new PlanSpending(
                stored.row().id(),
                stored.row().nameIn(scenario.name()),
                scenario.budget().carryOverLimit(),
                RealMoney.of(scenario, evaluation).years().stream()
                        .map(year -> year(year, scenario.support(), need(evaluation, year.year()), completions))
                        .toList(),
                after(scenario, Afterwards.of(scenario, evaluation), completions.size()));
    }

    private static BigDecimal need(Evaluation evaluation, int year) {
        return evaluation.support().stream()
                .filter(row -> row.year() == year)
                .map(Evaluation.SupportRow::need)
                .findFirst()
                .orElseThrow();
    }

    private static PlanSpending.Year after(Scenario scenario, Afterwards afterwards, int completed) {
        Scenario.Support support = scenario.support();
        BigDecimal added = afterwards.added(support);
        return new PlanSpending.Year(
                afterwards.year(),
                Quarter.PER_YEAR,
                new PlanSpending.Year.Funds(0, 0, 0, 0),
                0,
                0,
                new PlanSpending.Year.Grants(0, 0),
                0,
                new PlanSpending.Year.Schools(0, completed),
                new PlanSpending.Year.Posts(
                        afterwards.need(),
                        afterwards.posts().add(afterwards.more()),
                        added,
                        RealMoney.costOf(added, support, Quarter.PER_YEAR)));
    }

    private static PlanSpending.Year year(
            RealMoney.Year year, Scenario.Support support, BigDecimal need, List<Integer> completions) {
        BigDecimal newPosts = year.posts().number().subtract(support.existingPosts());
        return new PlanSpending.Year(
                year.year(),
                year.quarters(),
                new PlanSpending.Year.Funds(
                        year.funds().own(),
                        year.funds().carriedOver(),
                        year.funds().lapsed(),
                        year.funds().carriedOn()),
                year.investment(),
                year.ownUsed(),
                new PlanSpending.Year.Grants(
                        year.grants().entitled(), year.grants().drawn()),
                year.uncovered(),
                new PlanSpending.Year.Schools(
                        (int) completions.stream()
                                .filter(one -> one == year.year())
                                .count(),
                        (int) completions.stream()
                                .filter(one -> one <= year.year())
                                .count()),
                new PlanSpending.Year.Posts(
                        need, year.posts().number(), newPosts, RealMoney.costOf(newPosts, support, year.quarters())));
    }
}
