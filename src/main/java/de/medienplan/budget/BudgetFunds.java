package de.medienplan.budget;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the budget gives the planner: own funds per year and how much may be carried over. */
@Service
@Transactional(readOnly = true)
public class BudgetFunds {

    private final Budgets budgets;
    private final CarryOvers carryOvers;
    private final CostBasis basis;

    BudgetFunds(Budgets budgets, CarryOvers carryOvers, CostBasis basis) {
        this.budgets = budgets;
        this.carryOvers = carryOvers;
        this.basis = basis;
    }

    /**
     * Own funds for a plan. A year of which the plan covers only some quarters gives that share of its funds; what was
     * carried over from before the plan is there in full.
     *
     * @param quarters how many quarters of each budget year the plan covers, without gaps
     */
    @MayRead
    public List<YearFunds> of(SortedMap<Integer, Integer> quarters) {
        Map<Integer, BudgetYear> years =
                budgets.years(LocalDate.MAX).stream().collect(Collectors.toMap(BudgetYear::year, Function.identity()));
        List<CarryOverRow> carried = carryOvers.all();
        List<YearFunds> funds = new ArrayList<>();
        quarters.forEach((year, covered) -> {
            BudgetYear budget = years.get(year);
            BigDecimal before = carried.stream()
                    .filter(row -> row.side() == BudgetSide.INVESTMENT)
                    .filter(row -> row.intoYear() == year && row.fromYear() < quarters.firstKey())
                    .map(CarryOverRow::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            funds.add(
                    budget == null || !budget.hasInvestment()
                            ? new YearFunds(year, false, 0, whole(before))
                            : new YearFunds(year, true, share(budget.ownFunds(), covered), whole(before)));
        });
        return funds;
    }

    /** Most that may be carried from one year into the next; empty: all that is left. */
    @MayRead
    public Optional<Long> carryOverLimit() {
        return Optional.ofNullable(
                        basis.parameter(ParameterCode.CARRY_OVER_LIMIT).shown())
                .map(BudgetFunds::whole);
    }

    private static long share(BigDecimal funds, int quarters) {
        BigDecimal own = funds.max(BigDecimal.ZERO);
        return whole(Quarter.share(own, quarters));
    }

    private static long whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
