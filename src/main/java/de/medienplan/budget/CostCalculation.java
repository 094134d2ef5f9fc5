package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * The arithmetic of a Kostentabelle. Grants and investment are those of the year; investments of this and earlier years
 * are written off and bear interest over their useful life, grants are released to income over the release years.
 */
final class CostCalculation {

    private final CostInputs inputs;
    private final CostParameters parameters;
    private final int year;
    private final SideHeadings headings;

    CostCalculation(CostInputs inputs, CostParameters parameters, int year, SideHeadings headings) {
        this.inputs = inputs;
        this.parameters = parameters;
        this.year = year;
        this.headings = headings;
    }

    CostTable table() {
        return new CostTable(
                inputs.name(),
                inputs.basis(),
                year,
                CostTable.Part.of(
                        BudgetSide.INVESTMENT,
                        headings.of(BudgetSide.INVESTMENT),
                        List.of(
                                line(LineKind.GRANTS_IN, inputs.grants().getOrDefault(year, List.of())),
                                line(
                                        LineKind.MOVABLE_ASSETS,
                                        inputs.investments().getOrDefault(year, List.of())))),
                CostTable.Part.of(
                        BudgetSide.OPERATING,
                        headings.of(BudgetSide.OPERATING),
                        List.of(
                                line(LineKind.SPECIAL_ITEMS, released(), years(parameters.releaseYears())),
                                known(LineKind.STAFF, inputs.staff()),
                                line(LineKind.GOODS_AND_SERVICES, inputs.goods()),
                                line(LineKind.DEPRECIATION, writtenOff(), years(parameters.usefulLife())),
                                interestLine())));
    }

    private List<CostTable.Share> released() {
        return spread(
                inputs.granted(), (amount, age) -> new StraightLine(amount, parameters.releaseYears()).inYear(age));
    }

    private List<CostTable.Share> writtenOff() {
        return spread(
                inputs.invested(), (amount, age) -> new StraightLine(amount, parameters.usefulLife()).inYear(age));
    }

    private List<CostTable.Share> interest() {
        return spread(
                inputs.invested(),
                (amount, age) ->
                        new StraightLine(amount, parameters.usefulLife()).interest(age, parameters.interestRate()));
    }

    /** What each year's amount contributes to this year. */
    private List<CostTable.Share> spread(
            SortedMap<Integer, BigDecimal> amounts, BiFunction<BigDecimal, Integer, BigDecimal> share) {
        List<CostTable.Share> shares = new ArrayList<>();
        amounts.forEach((paid, amount) -> {
            BigDecimal now = share.apply(amount, year - paid - parameters.firstWriteOff());
            if (now.signum() != 0) {
                shares.add(new CostTable.Share(Message.of("budget.share.paidIn", Integer.toString(paid), amount), now));
            }
        });
        return shares;
    }

    private static Object years(Quotient life) {
        return life.rounded(3);
    }

    private Object rate() {
        return parameters.interestRate().rounded(6).movePointRight(2);
    }

    private CostTable.Line interestLine() {
        return parameters.interestRate().amount().signum() == 0
                ? known(LineKind.INTEREST, List.of())
                : line(LineKind.INTEREST, interest(), rate());
    }

    /** Says so where the city has entered nothing that the line could be computed from. */
    private static CostTable.Line known(LineKind kind, List<CostTable.Share> shares) {
        return shares.isEmpty()
                ? new CostTable.Line(
                        kind, CostInputs.sum(shares), Message.of("budget.explained." + kind.name() + ".none"), shares)
                : line(kind, shares);
    }

    private static CostTable.Line line(LineKind kind, List<CostTable.Share> shares, Object... args) {
        return new CostTable.Line(
                kind, CostInputs.sum(shares), Message.of("budget.explained." + kind.name(), args), shares);
    }
}
