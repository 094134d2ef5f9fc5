package de.medienplan.rollout.ui;

import de.medienplan.rollout.plan.Comparison;
import de.medienplan.rollout.plan.Comparison.Pair;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Waves, money, posts and grants of two plans, each as a chart with its table. */
final class CompareCharts {

    private CompareCharts() {}

    static ChartPanel waves(ComparedPlans compared) {
        List<Comparison.WaveRow> rows = compared.waves();
        long before = rows.stream().filter(row -> row.before() != null).count();
        long after = rows.stream().filter(row -> row.after() != null).count();
        return new ChartPanel(
                Tables.text("comparison.finding.waves", before, after),
                ChartOptions.over(rows.stream()
                                .map(row -> Tables.text("comparison.wave", row.number()))
                                .toList())
                        .unit(Tables.text("risk.unit.schools"), "number")
                        .bars(compared.beforeName(), Palette.GREY, each(rows, Comparison.WaveRow::beforeSchools))
                        .bars(compared.afterName(), Palette.BLUE, each(rows, Comparison.WaveRow::afterSchools))
                        .build(),
                waveTable(compared));
    }

    static Table waveTable(ComparedPlans compared) {
        return new Table(
                Tables.text("comparison.table.waves"),
                Tables.columns(
                        "rollout.wave.number",
                        Kind.INTEGER,
                        "comparison.beforeStart",
                        Kind.TEXT,
                        "comparison.beforeSchools",
                        Kind.INTEGER,
                        "comparison.afterStart",
                        Kind.TEXT,
                        "comparison.afterSchools",
                        Kind.INTEGER),
                compared.waves().stream()
                        .map(row -> Tables.row(
                                row.number(),
                                quarter(row.before()),
                                row.beforeSchools(),
                                quarter(row.after()),
                                row.afterSchools()))
                        .toList());
    }

    private static String quarter(@Nullable String period) {
        return Formats.quarter(period);
    }

    static ChartPanel money(ComparedPlans compared) {
        List<Comparison.YearRow> years = compared.years();
        Comparison.YearRow most = years.stream()
                .max(Comparator.comparingLong((Comparison.YearRow row) ->
                        Math.abs(row.spent().after() - row.spent().before())))
                .orElseThrow();
        return new ChartPanel(
                Tables.text(
                        "comparison.finding.money",
                        Integer.toString(most.year()),
                        Names.difference(most.spent().after() - most.spent().before())),
                ChartOptions.over(years.stream()
                                .map(row -> Integer.toString(row.year()))
                                .toList())
                        .unit(Tables.text("rollout.unit.millionEuro"), "millionEuro")
                        .bars(
                                compared.beforeName(),
                                Palette.GREY,
                                each(years, row -> row.spent().before()))
                        .bars(
                                compared.afterName(),
                                Palette.BLUE,
                                each(years, row -> row.spent().after()))
                        .build(),
                moneyTable(compared));
    }

    static Table moneyTable(ComparedPlans compared) {
        return new Table(
                Tables.text("comparison.table.money"),
                Tables.columns(
                        "rollout.budget.year",
                        Kind.TEXT,
                        "comparison.kind",
                        Kind.TEXT,
                        "comparison.before",
                        Kind.DECIMAL,
                        "comparison.after",
                        Kind.DECIMAL,
                        "comparison.difference",
                        Kind.DECIMAL),
                compared.years().stream().flatMap(row -> lines(row).stream()).toList());
    }

    private static List<List<? extends @Nullable Object>> lines(Comparison.YearRow row) {
        return List.of(
                euros(row, "comparison.kind.spent", Comparison.YearRow::spent),
                euros(row, "comparison.kind.own", Comparison.YearRow::own),
                euros(row, "comparison.kind.claimed", Comparison.YearRow::claimed),
                euros(row, "comparison.kind.entitled", Comparison.YearRow::entitled),
                euros(row, "comparison.kind.lapsed", Comparison.YearRow::lapsed),
                Tables.row(
                        Integer.toString(row.year()),
                        Tables.text("comparison.kind.posts"),
                        row.posts().before(),
                        row.posts().after(),
                        row.posts().after().subtract(row.posts().before())),
                euros(row, "comparison.kind.postCost", Comparison.YearRow::postCost));
    }

    private static List<? extends @Nullable Object> euros(
            Comparison.YearRow row, String key, Function<Comparison.YearRow, Pair<Long>> figure) {
        Pair<Long> pair = figure.apply(row);
        return Tables.row(
                Integer.toString(row.year()),
                Tables.text(key),
                pair.before(),
                pair.after(),
                pair.after() - pair.before());
    }

    static ChartPanel grants(ComparedPlans compared) {
        List<Comparison.GrantRow> rows = compared.grants();
        long difference = rows.stream()
                .mapToLong(row -> row.forfeited().after() - row.forfeited().before())
                .sum();
        return new ChartPanel(
                Tables.text("comparison.finding.grants", Names.difference(difference)),
                ChartOptions.over(rows.stream()
                                .map(row -> Names.programme(row.programme()))
                                .toList())
                        .unit(Tables.text("rollout.unit.millionEuro"), "millionEuro")
                        .bars(
                                compared.beforeName(),
                                Palette.GREY,
                                each(rows, row -> row.received().before()))
                        .bars(
                                compared.afterName(),
                                Palette.BLUE,
                                each(rows, row -> row.received().after()))
                        .build(),
                grantTable(compared));
    }

    static Table grantTable(ComparedPlans compared) {
        List<Comparison.GrantRow> rows = compared.grants();
        return new Table(
                Tables.text("comparison.table.grants"),
                Tables.columns(
                        "risk.programme",
                        Kind.TEXT,
                        "comparison.receivedBefore",
                        Kind.EUROS,
                        "comparison.receivedAfter",
                        Kind.EUROS,
                        "comparison.forfeitedBefore",
                        Kind.EUROS,
                        "comparison.forfeitedAfter",
                        Kind.EUROS),
                rows.stream()
                        .map(row -> Tables.row(
                                Names.programme(row.programme()),
                                row.received().before(),
                                row.received().after(),
                                row.forfeited().before(),
                                row.forfeited().after()))
                        .toList(),
                Tables.row(
                        Tables.text("rollout.sum"),
                        Tables.sum(rows, row -> row.received().before()),
                        Tables.sum(rows, row -> row.received().after()),
                        Tables.sum(rows, row -> row.forfeited().before()),
                        Tables.sum(rows, row -> row.forfeited().after())));
    }

    private static <T> List<Long> each(List<T> rows, ToLongFunction<T> amount) {
        return rows.stream().map(amount::applyAsLong).toList();
    }
}
