package de.medienplan.rollout.ui;

import de.medienplan.planning.risk.Risk;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The risk of a plan in pictures: how many schools are how sure, and what the years may cost. */
final class RiskCharts {

    /** Chances to be live in time, from sure to unlikely; each class reaches down to its number. */
    private static final List<Double> CLASSES = List.of(0.95, 0.8, 0.6, 0.4, 0.0);

    private RiskCharts() {}

    static ChartPanel punctual(Risk risk) {
        List<String> names = CLASSES.stream()
                .map(least -> Tables.text("risk.class." + Math.round(least * 100)))
                .toList();
        List<Long> counts = IntStream.range(0, CLASSES.size())
                .mapToObj(i -> risk.schools().stream()
                        .filter(school ->
                                school.onTime() >= CLASSES.get(i) && (i == 0 || school.onTime() < CLASSES.get(i - 1)))
                        .count())
                .toList();
        return new ChartPanel(
                Tables.text(
                        "risk.finding.schools",
                        counts.getFirst(),
                        risk.schools().size()),
                ChartOptions.over(names)
                        .unit(Tables.text("risk.unit.schools"), "number")
                        .bars(Tables.text("risk.schools"), Palette.BLUE, counts)
                        .build(),
                RiskTables.classes(names, counts));
    }

    static ChartPanel money(Risk risk) {
        List<Risk.YearRisk> years = risk.years();
        Risk.YearRisk worst = years.stream()
                .max(Comparator.comparingLong(year -> year.spent().p90() - year.plannedSpent()))
                .orElseThrow();
        return new ChartPanel(
                Tables.text(
                        "risk.finding.money",
                        Integer.toString(worst.year()),
                        Math.max(0, worst.spent().p90() - worst.plannedSpent())),
                ChartOptions.over(years.stream()
                                .map(year -> Integer.toString(year.year()))
                                .toList())
                        .unit(Tables.text("rollout.unit.millionEuro"), "millionEuro")
                        .bars(
                                Tables.text("risk.p10"),
                                Palette.SKY,
                                each(years, year -> year.spent().p10()))
                        .bars(
                                Tables.text("risk.p50"),
                                Palette.BLUE,
                                each(years, year -> year.spent().p50()))
                        .bars(
                                Tables.text("risk.p90"),
                                Palette.ORANGE,
                                each(years, year -> year.spent().p90()))
                        .steps(Tables.text("risk.planned"), Palette.GREY, each(years, Risk.YearRisk::plannedSpent))
                        .build(),
                RiskTables.years(risk));
    }

    private static List<Long> each(List<Risk.YearRisk> years, ToLongFunction<Risk.YearRisk> amount) {
        return years.stream().map(amount::applyAsLong).toList();
    }
}
