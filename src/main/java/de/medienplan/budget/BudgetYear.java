package de.medienplan.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A budget year as of a day.
 *
 * @param lines of both sides
 * @param carriedIn investment carried into the year
 * @param carriedInOperating operating authorisations carried into the year
 * @param carriedOut investment carried out of the year
 * @param due commitments of earlier budgets that this year pays
 */
public record BudgetYear(
        int year,
        List<LineRow> lines,
        BigDecimal carriedIn,
        BigDecimal carriedInOperating,
        BigDecimal carriedOut,
        BigDecimal due) {

    public BudgetYear {
        lines = List.copyOf(lines);
    }

    /** Whether the investment side is recorded at all. */
    public boolean hasInvestment() {
        return lines.stream().anyMatch(line -> line.kind().side() == BudgetSide.INVESTMENT);
    }

    /** Whether the year has a line of the kind. */
    boolean has(LineKind kind) {
        return lines.stream().anyMatch(line -> line.kind() == kind);
    }

    /** What the lines of a kind set. */
    BigDecimal authorised(LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(LineRow::authorised)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Investment that the city pays itself: authorised payments less authorised grants. */
    public BigDecimal ownFunds() {
        return net(BudgetSide.INVESTMENT, LineRow::authorised);
    }

    /** Own funds with what was carried in. */
    public BigDecimal available() {
        return ownFunds().add(carriedIn);
    }

    /** Authorised expense less authorised income of a side. */
    public BigDecimal authorised(BudgetSide side) {
        return net(side, LineRow::authorised);
    }

    /** Forecast, or authorised where nothing was reported. */
    public BigDecimal expected(BudgetSide side) {
        return net(side, LineRow::expected);
    }

    /** What the last reports say was paid. */
    public BigDecimal actual(BudgetSide side) {
        return net(
                side,
                line -> line.report() == null ? BigDecimal.ZERO : line.report().actual());
    }

    /** Authorised and carried in, less what the last reports expect to be spent. */
    public BigDecimal unspent(BudgetSide side) {
        BigDecimal carried = side == BudgetSide.INVESTMENT ? carriedIn : carriedInOperating;
        return authorised(side).add(carried).subtract(spent(side));
    }

    private BigDecimal spent(BudgetSide side) {
        return net(
                side,
                line -> line.report() == null ? BigDecimal.ZERO : line.report().forecast());
    }

    private BigDecimal net(BudgetSide side, Function<LineRow, BigDecimal> amount) {
        return lines.stream()
                .filter(line -> line.kind().side() == side)
                .map(line -> line.kind().isIncome() ? amount.apply(line).negate() : amount.apply(line))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
