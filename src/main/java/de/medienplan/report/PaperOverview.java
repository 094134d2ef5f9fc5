package de.medienplan.report;

import de.medienplan.exporting.XlsxBook;
import de.medienplan.exporting.XlsxBook.Formula;
import de.medienplan.exporting.XlsxBook.Value;
import de.medienplan.shared.Table;
import java.util.ArrayList;
import java.util.List;

/** The first sheet: what the others add up to, each cell a reference, and checks that must be zero. */
final class PaperOverview {

    private final PaperFacts facts;
    private final PaperText words;
    private final XlsxBook.Sheet waves;
    private final XlsxBook.Sheet costs;
    private final List<Integer> balances;
    private final XlsxBook.Sheet years;
    private final XlsxBook.Sheet staff;
    private final XlsxBook.Sheet grants;
    private final String notCovered;
    private final List<Line> lines = new ArrayList<>();

    PaperOverview(
            PaperFacts facts,
            XlsxBook.Sheet waves,
            XlsxBook.Sheet costs,
            List<Integer> balances,
            XlsxBook.Sheet years,
            XlsxBook.Sheet staff,
            XlsxBook.Sheet grants,
            String notCovered) {
        this.facts = facts;
        this.words = facts.words();
        this.waves = waves;
        this.costs = costs;
        this.balances = balances;
        this.years = years;
        this.staff = staff;
        this.grants = grants;
        this.notCovered = notCovered;
    }

    Table table() {
        row("planned", "COUNT(" + waves.column(0) + ")", Table.Kind.INTEGER);
        row("withoutDate", "COUNTA(" + waves.column(1) + ")-COUNT(" + waves.column(0) + ")", Table.Kind.INTEGER);
        row("investment", waves.total(5), Table.Kind.EUROS);
        row("openInvestment", waves.total(6), Table.Kind.EUROS);
        row("ownUsed", years.total(4), Table.Kind.EUROS);
        row("uncovered", years.total(9), Table.Kind.EUROS);
        row("notCovered", notCovered, Table.Kind.MONEY);
        row("entitled", years.total(5), Table.Kind.EUROS);
        row("drawn", years.total(6), Table.Kind.EUROS);
        row("posts", staff.total(6), Table.Kind.MONEY);
        row("balanceInvestment", costs.cell(balances.getFirst(), 2), Table.Kind.MONEY);
        row("balanceOperating", costs.cell(balances.getLast(), 2), Table.Kind.MONEY);
        int waiting = row("waiting", waves.total(7), Table.Kind.EUROS);
        row("ratedPosts", "ROUND(" + staff.total(6) + "*" + postShare() + "/100,0)", Table.Kind.EUROS);
        row("forfeited", grants.total(6), Table.Kind.EUROS);
        row("moves", waves.total(8), Table.Kind.EUROS);
        int unplanned = row("unplanned", waves.total(9), Table.Kind.EUROS);
        int total = row("total", "SUM(" + XlsxBook.range(1, waiting, unplanned) + ")", Table.Kind.EUROS);
        lines.add(new Line("planner", facts.evaluation().cost().total()));
        row("check", XlsxBook.cell(1, total) + "-" + XlsxBook.cell(1, total + 1), Table.Kind.EUROS);
        row("checkSpent", waves.total(5) + "-" + years.total(3), Table.Kind.EUROS);
        return words.<Line>columns()
                .text("figure", line -> words.text("report.overview." + line.key()))
                .add("value", Table.Kind.EUROS, Line::value)
                .text("meaning", line -> words.text("report.overview." + line.key() + ".meaning"))
                .table("report.overview", lines, facts.planName());
    }

    private String postShare() {
        return facts.scenario().weights().postCostPercent().toPlainString();
    }

    /** Returns the number of the row. */
    private int row(String key, String formula, Table.Kind kind) {
        lines.add(new Line(key, new Value(new Formula(formula), kind)));
        return lines.size() - 1;
    }

    /** @param value an amount, or a formula with its kind */
    private record Line(String key, Object value) {}
}
