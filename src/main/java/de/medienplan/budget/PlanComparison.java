package de.medienplan.budget;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan's spending per year beside the budget's own funds. */
@Service
@Transactional(readOnly = true)
public class PlanComparison {

    private final BudgetPlanSource plans;
    private final BudgetFunds funds;

    PlanComparison(BudgetPlanSource plans, BudgetFunds funds) {
        this.plans = plans;
        this.funds = funds;
    }

    /** A year of the plan with what the budget has for it. */
    public record Row(PlanSpending.Year plan, YearFunds budget) {

        public int year() {
            return plan.year();
        }

        /** Own funds of the plan's scenario less those of the budget; 0 where the budget is not recorded. */
        public long difference() {
            return budget.known() ? plan.funds().own() - budget.total() : 0;
        }

        public boolean deviates() {
            return difference() != 0;
        }
    }

    /** @param limitDeviates whether the scenario lets carry over another amount than the budget */
    public record Comparison(PlanSpending plan, List<Row> rows, boolean limitDeviates) {

        public boolean deviates() {
            return limitDeviates || rows.stream().anyMatch(Row::deviates);
        }
    }

    /** The plans there are, the newest first. */
    @MayRead
    public List<PlanChoice> plans() {
        return plans.choices();
    }

    /** Empty if the plan is gone. */
    @MayRead
    public Optional<Comparison> of(PlanId planId) {
        return plans.of(planId).map(this::compare);
    }

    private Comparison compare(PlanSpending plan) {
        TreeMap<Integer, Integer> quarters = new TreeMap<>();
        plan.years().forEach(year -> quarters.put(year.year(), year.quarters()));
        Map<Integer, YearFunds> budget =
                funds.of(quarters).stream().collect(Collectors.toMap(YearFunds::year, Function.identity()));
        List<Row> rows = plan.years().stream()
                .map(year -> new Row(year, Objects.requireNonNull(budget.get(year.year()))))
                .toList();
        boolean limit =
                !Objects.equals(plan.carryOverLimit(), funds.carryOverLimit().orElse(null));
        return new Comparison(plan, rows, limit);
    }
}
