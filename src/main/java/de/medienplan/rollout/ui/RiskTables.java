package de.medienplan.rollout.ui;

import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.Risk;
import de.medienplan.rollout.run.RiskStudies;
import de.medienplan.shared.Source;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The risk of a plan in tables. */
final class RiskTables {

    private RiskTables() {}

    static Table classes(List<String> names, List<Long> counts) {
        return new Table(
                Tables.text("risk.table.classes"),
                Tables.columns("risk.onTime", Kind.TEXT, "risk.schools", Kind.INTEGER),
                IntStream.range(0, names.size())
                        .mapToObj(i -> Tables.row(names.get(i), counts.get(i)))
                        .toList());
    }

    static Table years(Risk risk) {
        return new Table(
                Tables.text("risk.table.years"),
                Tables.columns(
                        "rollout.budget.year",
                        Kind.TEXT,
                        "risk.planned",
                        Kind.EUROS,
                        "risk.p10",
                        Kind.EUROS,
                        "risk.p50",
                        Kind.EUROS,
                        "risk.p90",
                        Kind.EUROS,
                        "risk.entitled",
                        Kind.EUROS,
                        "risk.entitled10",
                        Kind.EUROS,
                        "risk.shortChance",
                        Kind.PERCENT,
                        "risk.toFind",
                        Kind.EUROS),
                risk.years().stream()
                        .map(year -> Tables.row(
                                Integer.toString(year.year()),
                                year.plannedSpent(),
                                year.spent().p10(),
                                year.spent().p50(),
                                year.spent().p90(),
                                year.plannedEntitled(),
                                year.entitled().p10(),
                                year.shortChance(),
                                year.toFind().p90()))
                        .toList());
    }

    static Table drivers(Risk risk) {
        return new Table(
                Tables.text("risk.table.drivers"),
                Tables.columns(
                        "rollout.school",
                        Kind.TEXT,
                        "risk.harm",
                        Kind.EUROS,
                        "risk.lateQuarters",
                        Kind.DECIMAL,
                        "risk.forfeited",
                        Kind.EUROS),
                risk.drivers().stream()
                        .map(one -> Tables.row(one.name(), one.harm(), tenths(one.lateQuarters()), one.forfeited()))
                        .toList());
    }

    static Table programmes(Risk risk) {
        return new Table(
                Tables.text("risk.table.programmes"),
                Tables.columns(
                        "risk.programme",
                        Kind.TEXT,
                        "risk.plannedForfeited",
                        Kind.EUROS,
                        "risk.moreChance",
                        Kind.PERCENT,
                        "risk.expected",
                        Kind.EUROS,
                        "risk.p90",
                        Kind.EUROS),
                risk.programmes().stream()
                        .map(one -> Tables.row(
                                Names.programme(one.programme()),
                                one.planned(),
                                one.chance(),
                                one.expected(),
                                one.forfeited().p90()))
                        .toList());
    }

    /** The plan and the safer one side by side. */
    static Table safer(long unplanned, Risk risk, RiskStudies.Safer safer) {
        Risk after = safer.risk();
        return new Table(
                Tables.text("risk.table.safer"),
                Tables.columns(
                        "risk.measure",
                        Kind.TEXT,
                        "risk.asPlanned",
                        Kind.DECIMAL,
                        "risk.safer",
                        Kind.DECIMAL,
                        "risk.difference",
                        Kind.DECIMAL),
                List.of(
                        pair("risk.plannedCost", risk.plannedCost(), after.plannedCost()),
                        pair("risk.unplanned", unplanned, safer.unplanned()),
                        pair("risk.lateSchools", risk.expectedLate(), after.expectedLate()),
                        pair(
                                "risk.expectedForfeited",
                                Math.rint(risk.expectedForfeited()),
                                Math.rint(after.expectedForfeited())),
                        pair("risk.costP90", risk.cost().p90(), after.cost().p90())));
    }

    private static List<?> pair(String key, double before, double after) {
        return Tables.row(Tables.text(key), tenths(before), tenths(after), tenths(after - before));
    }

    private static double tenths(double value) {
        return Math.rint(value * 10) / 10;
    }

    static Table assumptions(Assumptions assumptions) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(range("ready", assumptions.ready()));
        rows.add(range("duration", assumptions.duration()));
        rows.add(range("cost", assumptions.cost()));
        rows.add(range("cityCost", assumptions.cityCost()));
        Assumptions.Margin margin = assumptions.margin();
        rows.add(line("risk.margin", null, margin.percent(), null, margin.source()));
        return new Table(
                Tables.text("risk.table.assumptions"),
                Tables.columns(
                        "risk.assumption",
                        Kind.TEXT,
                        "risk.p10",
                        Kind.DECIMAL,
                        "risk.p50",
                        Kind.DECIMAL,
                        "risk.p90",
                        Kind.DECIMAL,
                        "risk.source",
                        Kind.TEXT,
                        "risk.sourceDate",
                        Kind.DATE,
                        "risk.basis",
                        Kind.TEXT),
                rows);
    }

    private static List<?> range(String name, Assumptions.Assumption one) {
        return line(
                "risk.assumption." + name,
                tenths(one.range().at(0.1)),
                tenths(one.range().at(0.5)),
                tenths(one.range().at(0.9)),
                one.source());
    }

    private static List<?> line(
            String key, @Nullable Number low, @Nullable Number middle, @Nullable Number high, Source source) {
        return Tables.row(
                Tables.text(key),
                low,
                middle,
                high,
                source.text(),
                source.date(),
                Tables.text(source.assumption() ? "risk.assumed" : "risk.documented"));
    }
}
