package de.medienplan.rollout.ui;

import de.medienplan.planning.RealMoney;
import de.medienplan.rollout.plan.Comparison;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
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
                        .toList(),
                Tables.row(
                        Tables.text("rollout.sum"),
                        null,
                        sum(compared.waves(), Comparison.WaveRow::beforeSchools),
                        null,
                        sum(compared.waves(), Comparison.WaveRow::afterSchools)));
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> figure) {
        return rows.stream().mapToLong(figure).sum();
    }

    private static String quarter(@Nullable String period) {
        return Formats.quarter(period);
    }

    static ChartPanel money(ComparedPlans compared) {
        List<Comparison.YearRow> years = compared.years();
        Comparison.YearRow most = years.stream()
                .max(Comparator.comparingLong(row -> Math.abs(difference(row, RealMoney.Year::investment))))
                .orElseThrow();
        return new ChartPanel(
                Tables.text(
                        "comparison.finding.money",
                        Integer.toString(most.year()),
                        Names.difference(difference(most, RealMoney.Year::investment))),
                ChartOptions.over(years.stream()
                                .map(row -> Integer.toString(row.year()))
                                .toList())
                        .unit(Tables.text("rollout.unit.millionEuro"), "millionEuro")
                        .bars(
                                compared.beforeName(),
                                Palette.GREY,
                                each(years, row -> euros(row.before(), RealMoney.Year::investment)))
                        .bars(
                                compared.afterName(),
                                Palette.BLUE,
                                each(years, row -> euros(row.after(), RealMoney.Year::investment)))
                        .build(),
                moneyTable(compared));
    }

    static long difference(Comparison.YearRow row, ToLongFunction<RealMoney.Year> figure) {
        return euros(row.after(), figure) - euros(row.before(), figure);
    }

    static long difference(Comparison.GrantRow row, ToLongFunction<RealMoney.Programme> figure) {
        return euros(row.after(), figure) - euros(row.before(), figure);
    }

    private static <T> long euros(@Nullable T side, ToLongFunction<T> figure) {
        return side == null ? 0 : figure.applyAsLong(side);
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
                compared.years().stream().flatMap(CompareCharts::lines).toList());
    }

    private static Stream<List<? extends @Nullable Object>> lines(Comparison.YearRow row) {
        return Stream.of(
                line(row, "investment", year -> BigDecimal.valueOf(year.investment())),
                line(row, "own", year -> BigDecimal.valueOf(year.ownUsed())),
                line(row, "grants", year -> BigDecimal.valueOf(year.grantsUsed())),
                line(row, "uncovered", year -> BigDecimal.valueOf(year.uncovered())),
                line(row, "entitled", year -> BigDecimal.valueOf(year.grants().entitled())),
                line(row, "drawn", year -> BigDecimal.valueOf(year.grants().drawn())),
                line(row, "lapsed", year -> BigDecimal.valueOf(year.funds().lapsed())),
                line(row, "posts", year -> year.posts().number()),
                line(row, "postCost", year -> year.posts().cost().setScale(0, RoundingMode.HALF_UP)));
    }

    private static List<? extends @Nullable Object> line(
            Comparison.YearRow row, String kind, Function<RealMoney.Year, BigDecimal> figure) {
        BigDecimal before = row.before() == null ? BigDecimal.ZERO : figure.apply(row.before());
        BigDecimal after = row.after() == null ? BigDecimal.ZERO : figure.apply(row.after());
        return Tables.row(
                Integer.toString(row.year()),
                Tables.text("comparison.kind." + kind),
                before,
                after,
                after.subtract(before));
    }

    static ChartPanel grants(ComparedPlans compared) {
        List<Comparison.GrantRow> rows = compared.grants();
        long difference = rows.stream()
                .mapToLong(row -> difference(row, RealMoney.Programme::lapsed))
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
                                each(rows, row -> euros(row.before(), RealMoney.Programme::lapsed)))
                        .bars(
                                compared.afterName(),
                                Palette.BLUE,
                                each(rows, row -> euros(row.after(), RealMoney.Programme::lapsed)))
                        .build(),
                grantTable(compared));
    }

    static Table grantTable(ComparedPlans compared) {
        return new Table(
                Tables.text("comparison.table.grants"),
                Tables.columns(
                        "risk.programme",
                        Kind.TEXT,
                        "comparison.kind",
                        Kind.TEXT,
                        "comparison.before",
                        Kind.EUROS,
                        "comparison.after",
                        Kind.EUROS,
                        "comparison.difference",
                        Kind.EUROS),
                compared.grants().stream()
                        .flatMap(row -> Stream.of(
                                line(row, "comparison.kind.grant.entitled", RealMoney.Programme::entitled),
                                line(row, "comparison.kind.grant.drawn", RealMoney.Programme::drawn),
                                line(row, "comparison.kind.grant.notDrawn", RealMoney.Programme::notDrawn),
                                line(row, "comparison.kind.grant.lapsed", RealMoney.Programme::lapsed)))
                        .toList());
    }

    private static List<? extends @Nullable Object> line(
            Comparison.GrantRow row, String key, ToLongFunction<RealMoney.Programme> figure) {
        return Tables.row(
                Names.programme(row.programme()),
                Tables.text(key),
                euros(row.before(), figure),
                euros(row.after(), figure),
                difference(row, figure));
    }

    private static <T> List<Long> each(List<T> rows, ToLongFunction<T> amount) {
        return rows.stream().map(amount::applyAsLong).toList();
    }
}
