package de.medienplan.budget;

import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The budget as tables, the same for screen, chart, file and print. */
public final class BudgetTables {

    private BudgetTables() {}

    /** One row a year; what is carried over is counted in two years and not added up. */
    public static Table years(List<BudgetYear> years, Locale locale) {
        Table table = new Columns<BudgetYear>(locale)
                .text("budget.year", year -> Integer.toString(year.year()))
                .add("budget.ownFunds", Kind.MONEY, BudgetYear::ownFunds)
                .add("budget.carriedIn", Kind.MONEY, BudgetYear::carriedIn)
                .add("budget.available", Kind.MONEY, BudgetYear::available)
                .add("budget.expected.INVESTMENT", Kind.MONEY, year -> year.expected(Side.INVESTMENT))
                .add("budget.actual.INVESTMENT", Kind.MONEY, year -> year.actual(Side.INVESTMENT))
                .add("budget.carriedOut", Kind.MONEY, BudgetYear::carriedOut)
                .add("budget.due", Kind.MONEY, BudgetYear::due)
                .add("budget.authorised.OPERATING", Kind.MONEY, year -> year.authorised(Side.OPERATING))
                .add("budget.expected.OPERATING", Kind.MONEY, year -> year.expected(Side.OPERATING))
                .table("budget.years", years);
        List<@Nullable Object> totals = new ArrayList<>();
        totals.add(Texts.render("budget.total", locale));
        totals.add(money(years, BudgetYear::ownFunds));
        totals.add(null);
        totals.add(null);
        totals.add(money(years, year -> year.expected(Side.INVESTMENT)));
        totals.add(money(years, year -> year.actual(Side.INVESTMENT)));
        totals.add(null);
        totals.add(money(years, BudgetYear::due));
        totals.add(money(years, year -> year.authorised(Side.OPERATING)));
        totals.add(money(years, year -> year.expected(Side.OPERATING)));
        return new Table(table.title(), table.columns(), table.rows(), totals);
    }

    private static BigDecimal money(List<BudgetYear> years, Function<BudgetYear, BigDecimal> amount) {
        return years.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The lines of a side as in a budget report, with totals: income less expense is what the foot says. */
    public static Table report(Side side, List<LineRow> lines, Locale locale) {
        List<LineRow> own =
                lines.stream().filter(line -> line.kind().side() == side).toList();
        Table table = new Columns<LineRow>(locale)
                .label("budget.line.field.kind", LineRow::kind)
                .text("budget.line.field.name", LineRow::name)
                .add("budget.line.field.authorised", Kind.MONEY, LineRow::authorised)
                .add("budget.report.field.forecast", Kind.MONEY, LineRow::forecast)
                .add("budget.report.field.actual", Kind.MONEY, LineRow::actual)
                .add("budget.difference", Kind.MONEY, LineRow::difference)
                .add("budget.differenceRate", Kind.PERCENT, LineRow::differenceRate)
                .table("budget.quoted", own, text(side.heading(), locale));
        return new Table(table.title(), table.columns(), table.rows());
    }

    /** A plan's spending per year beside the budget's own funds, in whole euros. */
    public static Table comparison(PlanComparison.Comparison comparison, Locale locale) {
        List<PlanComparison.Row> rows = comparison.rows();
        Table table = new Columns<PlanComparison.Row>(locale)
                .text("budget.year", row -> Integer.toString(row.year()))
                .add("budget.comparison.budget", Kind.EUROS, row -> budget(row))
                .add("budget.comparison.scenario", Kind.EUROS, row -> row.plan().ownFunds())
                .add("budget.comparison.difference", Kind.EUROS, PlanComparison.Row::difference)
                .add(
                        "budget.comparison.carriedOver",
                        Kind.EUROS,
                        row -> row.plan().carriedOver())
                .add("budget.comparison.spent", Kind.EUROS, row -> row.plan().spent())
                .add("budget.comparison.claimed", Kind.EUROS, row -> row.plan().claimed())
                .add(
                        "budget.comparison.carriedOn",
                        Kind.EUROS,
                        row -> row.plan().carriedOn())
                .add("budget.comparison.lapsed", Kind.EUROS, row -> row.plan().lapsed())
                .add(
                        "budget.comparison.completed",
                        Kind.INTEGER,
                        row -> row.plan().completed())
                .table("budget.comparison", rows, comparison.plan().name());
        List<@Nullable Object> totals = new ArrayList<>();
        totals.add(Texts.render("budget.total", locale));
        totals.add(sum(rows, row -> row.budget().total()));
        totals.add(sum(rows, row -> row.plan().ownFunds()));
        totals.add(sum(rows, PlanComparison.Row::difference));
        totals.add(null);
        totals.add(sum(rows, row -> row.plan().spent()));
        totals.add(sum(rows, row -> row.plan().claimed()));
        totals.add(null);
        totals.add(sum(rows, row -> row.plan().lapsed()));
        totals.add(sum(rows, row -> row.plan().completed()));
        return new Table(table.title(), table.columns(), table.rows(), totals);
    }

    private static @Nullable Long budget(PlanComparison.Row row) {
        return row.budget().known() ? row.budget().total() : null;
    }

    private static long sum(List<PlanComparison.Row> rows, ToLongFunction<PlanComparison.Row> amount) {
        return rows.stream().mapToLong(amount).sum();
    }

    /** One of the two parts of a cost table, with its balance at the foot. */
    public static Table part(CostTable.Part part, Locale locale) {
        Table table = new Columns<CostTable.Line>(locale)
                .text("budget.cost.line", line -> text(line.label(), locale))
                .add("budget.cost.amount", Kind.MONEY, CostTable.Line::amount)
                .text("budget.cost.explained", line -> explained(line, locale))
                .table("budget.quoted", part.lines(), text(part.side().heading(), locale));
        return new Table(
                table.title(),
                table.columns(),
                table.rows(),
                List.of(text(part.balanceLabel(), locale), part.balance(), ""));
    }

    /** Both parts below each other, for files. */
    public static Table flat(CostTable cost, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        for (CostTable.Part part : cost.parts()) {
            String heading = text(part.side().heading(), locale);
            part(part, locale).rows().forEach(row -> {
                List<Object> cells = new ArrayList<>(List.of(heading));
                cells.addAll(row);
                rows.add(cells);
            });
            rows.add(List.of(heading, text(part.balanceLabel(), locale), part.balance(), ""));
        }
        return new Table(
                title(cost, locale),
                List.of(
                        new Table.Column(Texts.render("budget.cost.part", locale), Kind.TEXT),
                        new Table.Column(Texts.render("budget.cost.line", locale), Kind.TEXT),
                        new Table.Column(Texts.render("budget.cost.amount", locale), Kind.MONEY),
                        new Table.Column(Texts.render("budget.cost.explained", locale), Kind.TEXT)),
                rows);
    }

    public static String title(CostTable cost, Locale locale) {
        return text(Message.of("budget.cost.title", Integer.toString(cost.year()), cost.name()), locale);
    }

    /** How the line was computed, and from what if it is a sum or has a source. */
    public static String explained(CostTable.Line line, Locale locale) {
        String shares = String.join(
                "; ",
                line.shares().stream()
                        .map(share -> line.shares().size() == 1
                                ? text(share.label(), locale)
                                : text(share.label(), locale) + ": " + Formats.money(share.amount(), locale))
                        .toList());
        String how = text(line.explanation(), locale);
        return shares.isEmpty() ? how : how + " – " + shares;
    }

    public static Table reconciliation(List<Reconciliation> rows, Locale locale) {
        return new Columns<Reconciliation>(locale)
                .text("budget.reconciliation.what", row -> text(row.what(), locale))
                .add("budget.reconciliation.says", Kind.MONEY, Reconciliation::says)
                .text("budget.reconciliation.saysSource", row -> text(row.saysSource(), locale))
                .add("budget.reconciliation.against", Kind.MONEY, Reconciliation::against)
                .text("budget.reconciliation.againstSource", row -> text(row.againstSource(), locale))
                .add("budget.reconciliation.difference", Kind.MONEY, Reconciliation::difference)
                .text("budget.reconciliation.remark", row -> remark(row, locale))
                .table("budget.reconciliation", rows);
    }

    private static String remark(Reconciliation row, Locale locale) {
        Message remark = row.remark();
        return remark == null ? "" : text(remark, locale);
    }

    /** Amounts of a measure with and without the safety margin that they contain. */
    public static BigDecimal net(BigDecimal gross, Quotient margin) {
        return gross.subtract(MeasureRow.margin(gross, margin));
    }

    private static String text(Message message, Locale locale) {
        return Texts.render(message, locale);
    }
}
