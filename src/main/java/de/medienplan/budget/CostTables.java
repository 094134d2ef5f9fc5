package de.medienplan.budget;

import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import de.medienplan.support.CostRow;
import de.medienplan.support.SupportRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Kostentabelle of the council's decision and of any stored plan, for any year. The only place that computes one. */
@Service
@Transactional(readOnly = true)
public class CostTables {

    private final CostBasis basis;
    private final Figures figures;
    private final SupportRules support;
    private final BudgetPlanSource plans;
    private final CityProfile city;
    private final SideHeadings headings;

    CostTables(
            CostBasis basis,
            Figures figures,
            SupportRules support,
            BudgetPlanSource plans,
            CityProfile city,
            SideHeadings headings) {
        this.city = city;
        this.headings = headings;
        this.basis = basis;
        this.figures = figures;
        this.support = support;
        this.plans = plans;
    }

    /** The budget year of the council's decision; empty unless year and figures of one are entered. */
    @MayRead
    public Optional<Integer> decisionYear() {
        return Optional.ofNullable(basis.parameter(ParameterCode.DECISION_YEAR).amount())
                .filter(year -> figures.find("paper.INVESTMENT").isPresent())
                .map(BigDecimal::intValue);
    }

    /** What the decision is called. */
    @MayRead
    public Message decisionName() {
        return city.find(CityFact.DECISION)
                .map(name -> Message.of("budget.basis.decision.named", name))
                .orElseGet(() -> Message.of("budget.basis.decision"));
    }

    /** The decision in its own year: the table of the council paper, line by line. */
    @MayRead
    public CostTable decision() {
        return decision(decisionYear().orElseThrow(CostTables::undecided));
    }

    /**
     * What the decision costs in a year: staff, goods and capital cost go on after the year of the investment.
     *
     * @throws UserException if no decision is entered
     */
    @MayRead
    public CostTable decision(int year) {
        return new CostCalculation(decisionInputs(year), basis.costParameters(), year, headings).table();
    }

    CostInputs decisionInputs(int year) {
        int decided = decisionYear().orElseThrow(CostTables::undecided);
        TreeMap<Integer, List<CostTable.Share>> investments = new TreeMap<>();
        investments.put(decided, List.of(paper("paper.INVESTMENT")));
        TreeMap<Integer, List<CostTable.Share>> grants = new TreeMap<>();
        grants.put(decided, List.of(paper("paper.MEASURE_GRANTS")));
        return new CostInputs(
                decisionName(),
                Message.of("budget.basis.decision.from"),
                investments,
                grants,
                staff(year),
                List.of(paper("paper.OPERATING")));
    }

    private static UserException undecided() {
        return new UserException(Message.of("budget.decision.none"));
    }

    /**
     * What a stored plan costs in a year, with the measures around it.
     *
     * @throws UserException if the plan was deleted meanwhile
     */
    @MayRead
    public CostTable plan(PlanId planId, int year) {
        PlanSpending plan = plans.of(planId).orElseThrow(() -> new UserException(Message.of("budget.plan.gone")));
        return new CostCalculation(inputs(plan, basis.all(), year), basis.costParameters(), year, headings).table();
    }

    CostInputs inputs(PlanSpending plan, List<MeasureRow> measures, int year) {
        PlanCosts costs = new PlanCosts(plan, measures);
        return new CostInputs(
                Message.of("budget.basis.plan", plan.name()),
                Message.of("budget.basis.plan.from"),
                costs.investments(),
                costs.grants(),
                costs.staff(staff(year), year),
                costs.goods(year));
    }

    /** The plans a table can be computed for, the newest first. */
    @MayRead
    public List<PlanChoice> plans() {
        return plans.choices();
    }

    /** The chosen value of a figure that the grants feature keeps with its contradictions. */
    private CostTable.Share paper(String code) {
        FigureRow.Variant chosen = figures.find(code)
                .flatMap(FigureRow::chosen)
                .orElseThrow(() -> new UserException(Message.of("budget.figure.open", code)));
        return new CostTable.Share(Message.of("budget.quoted", chosen.source()), (BigDecimal) chosen.value());
    }

    /** The posts there are, at the cost that holds in the year; none while their total is not known. */
    List<CostTable.Share> staff(int year) {
        CostRow cost = support.cost(LocalDate.of(year, 12, 31));
        return cost.totalUnknown()
                ? List.of()
                : List.of(new CostTable.Share(Message.of("budget.share.posts", cost.posts()), cost.totalCost()));
    }
}
