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
import org.jspecify.annotations.Nullable;

/** The budget as tables, the same for screen, chart, file and print. */
public final class BudgetTables {

    private BudgetTables() {}

    /** One row a year; what is carried over is counted in two years and not added up. */
    public static Table years(List<BudgetYear> years, Locale locale) {
        return new Columns<BudgetYear>(locale)
                .total("budget.total")
                .text("budget.year", year -> Integer.toString(year.year()))
                .sum("budget.ownFunds", Kind.MONEY, BudgetYear::ownFunds)
                .add("budget.carriedIn", Kind.MONEY, BudgetYear::carriedIn)
                .add("budget.available", Kind.MONEY, BudgetYear::available)
                .sum("budget.expected.INVESTMENT", Kind.MONEY, year -> year.expected(BudgetSide.INVESTMENT))
                .sum("budget.actual.INVESTMENT", Kind.MONEY, year -> year.actual(BudgetSide.INVESTMENT))
                .add("budget.carriedOut", Kind.MONEY, BudgetYear::carriedOut)
                .sum("budget.due", Kind.MONEY, BudgetYear::due)
                .sum("budget.authorised.OPERATING", Kind.MONEY, year -> year.authorised(BudgetSide.OPERATING))
                .sum("budget.expected.OPERATING", Kind.MONEY, year -> year.expected(BudgetSide.OPERATING))
                .table("budget.years", years);
    }

    /** The lines of a side as in a budget report; income and expense stand below each other and are not added up. */
    public static Table report(BudgetSide side, Message heading, List<LineRow> lines, Locale locale) {
        List<LineRow> own =
                lines.stream().filter(line -> line.kind().side() == side).toList();
        return new Columns<LineRow>(locale)
                .label("budget.line.field.kind", LineRow::kind)
                .text("budget.line.field.name", LineRow::name)
                .add("budget.line.field.authorised", Kind.MONEY, LineRow::authorised)
                .add("budget.report.field.forecast", Kind.MONEY, LineRow::forecast)
                .add("budget.report.field.actual", Kind.MONEY, LineRow::actual)
                .add("budget.difference", Kind.MONEY, LineRow::difference)
                .add("budget.differenceRate", Kind.PERCENT, LineRow::differenceRate)
                .titled(text(heading, locale), own);
    }

    /** A plan's spending per year beside the budget's own funds, in whole euros. */
    public static Table comparison(PlanComparison.Comparison comparison, Locale locale) {
        return new Columns<PlanComparison.Row>(locale, "budget.comparison.")
                .total("budget.total")
                .named(
                        Texts.render("budget.year", locale),
                        Kind.TEXT,
                        row -> text(row.plan().label(), locale))
                .sum("budget", Kind.EUROS, BudgetTables::budget)
                .sum("scenario", Kind.EUROS, row -> row.plan().funds().own())
                .sum("difference", Kind.EUROS, PlanComparison.Row::difference)
                .add("carriedOver", Kind.EUROS, row -> row.plan().funds().carriedOver())
                .sum("spent", Kind.EUROS, row -> row.plan().spent())
                .sum("ownUsed", Kind.EUROS, row -> row.plan().ownUsed())
                .sum("uncovered", Kind.EUROS, row -> row.plan().uncovered())
                .sum("entitled", Kind.EUROS, row -> row.plan().grants().entitled())
                .sum("drawn", Kind.EUROS, row -> row.plan().grants().drawn())
                .add("carriedOn", Kind.EUROS, row -> row.plan().funds().carriedOn())
                .sum("lapsed", Kind.EUROS, row -> row.plan().funds().lapsed())
                .sum("completed", Kind.INTEGER, row -> row.plan().schools().completed())
                .titled(
                        Texts.render(
                                "budget.comparison", locale, comparison.plan().name()),
                        comparison.rows());
    }

    private static @Nullable Long budget(PlanComparison.Row row) {
        return row.budget().known() ? row.budget().total() : null;
    }

    /** One of the two parts of a cost table, with its balance at the foot. */
    public static Table part(CostTable.Part part, Locale locale) {
        return new Columns<CostTable.Line>(locale)
                .text("budget.cost.line", line -> text(line.label(), locale))
                .add("budget.cost.amount", Kind.MONEY, CostTable.Line::amount)
                .text("budget.cost.explained", line -> explained(line, locale))
                .titled(text(part.heading(), locale), part.lines())
                .withTotals(text(part.balanceLabel(), locale), part.balance(), "");
    }

    /** Both parts below each other, for files. */
    public static Table flat(CostTable cost, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        for (CostTable.Part part : cost.parts()) {
            String heading = text(part.heading(), locale);
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

    /** Each figure of a source beside what the product computes, with the difference in euros. */
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
