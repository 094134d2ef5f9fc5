package de.medienplan.budget;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check whether plans and the council's decision are paid for; the only place that makes one. */
@Service
@Transactional(readOnly = true)
public class Coverages {

    private final CostTables costs;
    private final CostBasis basis;
    private final Budgets budgets;
    private final Commitments commitments;
    private final BudgetPlanSource plans;

    Coverages(CostTables costs, CostBasis basis, Budgets budgets, Commitments commitments, BudgetPlanSource plans) {
        this.costs = costs;
        this.basis = basis;
        this.budgets = budgets;
        this.commitments = commitments;
        this.plans = plans;
    }

    /** Of all years of the plan and the one after it; empty if the plan is gone. */
    @MayRead
    public Optional<Coverage> plan(PlanId planId) {
        return plans.of(planId).map(this::plan);
    }

    private Coverage plan(PlanSpending plan) {
        SortedMap<Integer, Message> years = new TreeMap<>();
        plan.years().forEach(year -> years.put(year.year(), year.label()));
        years.putIfAbsent(plan.after().year(), plan.after().label());
        Map<Integer, BigDecimal> own = plan.years().stream()
                .collect(Collectors.toMap(
                        PlanSpending.Year::year,
                        year -> BigDecimal.valueOf(year.funds().own())));
        CoverageMeans means = means(own);
        CoverageOptions options = new CoverageOptions(
                basis.all(),
                measures -> new CoverageCheck(
                        years, year -> costs.inputs(plan, measures, year), costs::staff, committed(), means));
        return new Coverage(Message.of("budget.basis.plan", plan.name()), options.years());
    }

    /** Of the decision in its own year; empty if none is entered. */
    @MayRead
    public Optional<Coverage> decision() {
        return costs.decisionYear().map(decided -> {
            SortedMap<Integer, Message> years = new TreeMap<>();
            years.put(decided, Message.of("shared.year", Integer.toString(decided)));
            CoverageMeans means = means(Map.of());
            CoverageOptions options = new CoverageOptions(
                    java.util.List.of(),
                    none -> new CoverageCheck(years, costs::decisionInputs, costs::staff, committed(), means));
            return new Coverage(costs.decisionName(), options.years());
        });
    }

    private CoverageMeans means(Map<Integer, BigDecimal> own) {
        return new CoverageMeans(
                budgets.years(LocalDate.MAX).stream().collect(Collectors.toMap(BudgetYear::year, Function.identity())),
                own,
                basis.parameter(ParameterCode.CARRY_OVER_LIMIT).shown());
    }

    private Map<Integer, BigDecimal> committed() {
        return commitments.all().stream()
                .collect(Collectors.toMap(CommitmentRow::dueYear, CommitmentRow::taken, BigDecimal::add));
    }
}
