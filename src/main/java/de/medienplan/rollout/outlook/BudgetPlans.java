package de.medienplan.rollout.outlook;

import de.medienplan.budget.BudgetPlanSource;
import de.medienplan.budget.PlanSpending;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the budget what plans spend; every amount is the planner's own evaluation. */
@Component
class BudgetPlans implements BudgetPlanSource {

    private final PlanChoices choices;
    private final PlansUnderWay plans;

    BudgetPlans(PlanChoices choices, PlansUnderWay plans) {
        this.choices = choices;
        this.plans = plans;
    }

    @Override
    public List<PlanChoice> choices() {
        return choices.all();
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
        Map<Integer, Evaluation.SupportRow> posts =
                evaluation.support().stream().collect(Collectors.toMap(Evaluation.SupportRow::year, row -> row));
        return new PlanSpending(
                stored.row().id(),
                stored.row().nameIn(scenario.name()),
                scenario.budget().carryOverLimit(),
                evaluation.budget().stream()
                        .map(row -> year(row, scenario, completions, posts.get(row.year())))
                        .toList());
    }

    private static PlanSpending.Year year(
            Evaluation.BudgetRow row,
            Scenario scenario,
            List<Integer> completions,
            Evaluation.@org.jspecify.annotations.Nullable SupportRow support) {
        int quarters = (int) scenario.periods().stream()
                .filter(period -> period.budgetYear() == row.year())
                .count();
        Scenario.Support figures = scenario.support();
        BigDecimal posts = support == null
                ? figures.existingPosts()
                : Objects.requireNonNullElse(support.posts(), support.minimalPosts());
        BigDecimal newPosts = posts.subtract(figures.existingPosts());
        return new PlanSpending.Year(
                row.year(),
                quarters,
                row.ownFunds(),
                row.carriedOver(),
                row.spent(),
                row.claimed(),
                row.entitledTotal(),
                row.lapsed(),
                row.carriedOn(),
                row.missing(),
                (int) completions.stream().filter(year -> year == row.year()).count(),
                (int) completions.stream().filter(year -> year <= row.year()).count(),
                posts,
                newPosts,
                newPosts.multiply(figures.annualCostPerPost())
                        .multiply(BigDecimal.valueOf(quarters))
                        .divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP));
    }
}
