package de.medienplan.budget.ui;

import de.medienplan.budget.BudgetTables;
import de.medienplan.budget.PlanComparison;
import de.medienplan.budget.PlanSpending;
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
                        each(rows, row -> row.plan().grantsUsed()))
                .stacked(
                        "spent",
                        text("budget.comparison.uncovered"),
                        Palette.RED,
                        each(rows, row -> row.plan().uncovered()))
                .steps(
                        text("budget.chart.budget"),
                        Palette.ORANGE,
                        each(rows, row -> row.budget().total()))
                .steps(
                        text("budget.chart.available"),
                        Palette.GREY,
                        each(rows, row -> row.plan().available()))
                .build();
        return new ChartPanel(
                finding(comparison.plan()), option, BudgetTables.comparison(comparison, Translations.locale()));
    }

    private static String finding(PlanSpending plan) {
        Locale locale = Translations.locale();
        long missing = plan.uncovered();
        String key = missing > 0
                ? "budget.finding.missing"
                : plan.lapsed() > 0 ? "budget.finding.lapsed" : "budget.finding.covered";
        return text(
                key,
                Formats.euros(plan.spent(), locale),
                Formats.euros(plan.ownUsed(), locale),
                Formats.euros(plan.grantsUsed(), locale),
                Formats.euros(missing > 0 ? missing : plan.lapsed(), locale));
    }

    private static List<Long> each(List<PlanComparison.Row> rows, ToLongFunction<PlanComparison.Row> amount) {
        return rows.stream().mapToLong(amount).boxed().toList();
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
