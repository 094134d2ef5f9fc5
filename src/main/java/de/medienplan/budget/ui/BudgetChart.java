package de.medienplan.budget.ui;

import de.medienplan.budget.BudgetTables;
import de.medienplan.budget.PlanComparison;
import de.medienplan.shared.Formats;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** A plan's spending per year, by who pays, against the own funds of the budget. */
final class BudgetChart {

    private BudgetChart() {}

    static ChartPanel of(PlanComparison.Comparison comparison) {
        List<PlanComparison.Row> rows = comparison.rows();
        Map<String, Object> option = ChartOptions.over(
                        rows.stream().map(row -> Integer.toString(row.year())).toList())
                .unit(text("budget.unit.millionEuro"), "millionEuro")
                .stacked(
                        "spent",
                        text("budget.chart.own"),
                        Palette.BLUE,
                        each(rows, row -> row.plan().ownUsed()))
                .stacked(
                        "spent",
                        text("budget.chart.grants"),
                        Palette.GREEN,
                        each(rows, row -> row.plan().spent() - row.plan().ownUsed()))
                .steps(
                        text("budget.chart.budget"),
                        Palette.ORANGE,
                        each(rows, row -> row.budget().total()))
                .steps(
                        text("budget.chart.available"),
                        Palette.GREY,
                        each(
                                rows,
                                row -> row.plan().funds().own()
                                        + row.plan().funds().carriedOver()))
                .build();
        return new ChartPanel(finding(rows), option, BudgetTables.comparison(comparison, Translations.locale()));
    }

    private static String finding(List<PlanComparison.Row> rows) {
        Locale locale = Translations.locale();
        long spent = rows.stream().mapToLong(row -> row.plan().spent()).sum();
        long own = rows.stream().mapToLong(row -> row.plan().ownUsed()).sum();
        long lapsed =
                rows.stream().mapToLong(row -> row.plan().funds().lapsed()).sum();
        long missing =
                rows.stream().mapToLong(row -> row.plan().missing()).max().orElse(0);
        String key = missing > 0
                ? "budget.finding.missing"
                : lapsed > 0 ? "budget.finding.lapsed" : "budget.finding.covered";
        return text(
                key,
                Formats.euros(spent, locale),
                Formats.euros(own, locale),
                Formats.euros(spent - own, locale),
                Formats.euros(missing > 0 ? missing : lapsed, locale));
    }

    private static List<Long> each(List<PlanComparison.Row> rows, ToLongFunction<PlanComparison.Row> amount) {
        return rows.stream().mapToLong(amount).boxed().toList();
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
