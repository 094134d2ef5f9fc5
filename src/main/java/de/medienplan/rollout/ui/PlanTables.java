package de.medienplan.rollout.ui;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Evaluation;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.util.ArrayList;
import java.util.List;

/** The money, capacity, posts and cost of a plan as tables, for the screen and to take away. */
final class PlanTables {

    private PlanTables() {}

    static Table budget(Evaluation evaluation) {
        List<Evaluation.BudgetRow> years = evaluation.budget();
        List<List<?>> lines = new ArrayList<>();
        years.forEach(year -> lines.add(Tables.row(
                Integer.toString(year.year()),
                year.ownFunds(),
                year.carriedOver(),
                year.spent(),
                year.spent() - year.claimed(),
                year.claimed(),
                year.entitledTotal(),
                year.claimedTotal(),
                year.carriedOn(),
                year.lapsed(),
                year.missing())));
        return new Table(
                Tables.text("rollout.table.budget"),
                Tables.columns(
                        "rollout.budget.year",
                        Kind.TEXT,
                        "rollout.budget.own",
                        Kind.EUROS,
                        "rollout.budget.carried",
                        Kind.EUROS,
                        "rollout.budget.spent",
                        Kind.EUROS,
                        "rollout.budget.fromOwn",
                        Kind.EUROS,
                        "rollout.budget.claimed",
                        Kind.EUROS,
                        "rollout.budget.entitledTotal",
                        Kind.EUROS,
                        "rollout.budget.claimedTotal",
                        Kind.EUROS,
                        "rollout.budget.carriedOn",
                        Kind.EUROS,
                        "rollout.budget.lapsed",
                        Kind.EUROS,
                        "rollout.budget.missing",
                        Kind.EUROS),
                lines,
                Tables.row(
                        Tables.text("rollout.sum"),
                        Tables.sum(years, Evaluation.BudgetRow::ownFunds),
                        null,
                        Tables.sum(years, Evaluation.BudgetRow::spent),
                        Tables.sum(years, year -> year.spent() - year.claimed()),
                        Tables.sum(years, Evaluation.BudgetRow::claimed),
                        null,
                        null,
                        null,
                        Tables.sum(years, Evaluation.BudgetRow::lapsed),
                        null));
    }

    static Table resource(Evaluation evaluation, String resource) {
        List<List<?>> lines = new ArrayList<>();
        evaluation.resources().stream()
                .filter(row -> row.resource().equals(resource))
                .forEach(row -> lines.add(Tables.row(
                        Formats.quarter(row.period()),
                        row.used(),
                        row.capacity(),
                        row.capacity() - row.used(),
                        row.capacity() == 0 ? null : (double) row.used() / row.capacity())));
        return new Table(
                Tables.text("rollout.table.resource", Names.resource(resource)),
                Tables.columns(
                        "rollout.quarter",
                        Kind.TEXT,
                        "rollout.used",
                        Kind.INTEGER,
                        "rollout.capacity",
                        Kind.INTEGER,
                        "rollout.free",
                        Kind.INTEGER,
                        "rollout.usedShare",
                        Kind.PERCENT),
                lines);
    }

    static Table support(Evaluation evaluation) {
        List<List<?>> lines = new ArrayList<>();
        evaluation
                .support()
                .forEach(year -> lines.add(Tables.row(
                        Integer.toString(year.year()),
                        year.liveTablets(),
                        year.liveOtherDevices(),
                        year.need(),
                        year.posts())));
        return new Table(
                Tables.text("rollout.table.support"),
                Tables.columns(
                        "rollout.budget.year",
                        Kind.TEXT,
                        "rollout.support.tablets",
                        Kind.INTEGER,
                        "rollout.support.others",
                        Kind.INTEGER,
                        "rollout.support.need",
                        Kind.DECIMAL,
                        "rollout.support.posts",
                        Kind.DECIMAL),
                lines);
    }

    static Table cost(CostParts cost) {
        List<List<?>> lines = List.of(
                costLine("rollout.cost.waiting", cost.waiting(), cost),
                costLine("rollout.cost.posts", cost.posts(), cost),
                costLine("rollout.cost.forfeited", cost.forfeitedGrants(), cost),
                costLine("rollout.cost.moves", cost.moves(), cost));
        return new Table(
                Tables.text("rollout.table.cost"),
                Tables.columns(
                        "rollout.cost.part",
                        Kind.TEXT,
                        "rollout.cost.amount",
                        Kind.EUROS,
                        "rollout.cost.share",
                        Kind.PERCENT),
                lines,
                Tables.row(Tables.text("rollout.cost.total"), cost.total(), null));
    }

    private static List<?> costLine(String key, long amount, CostParts cost) {
        return Tables.row(Tables.text(key), amount, cost.total() == 0 ? null : (double) amount / cost.total());
    }
}
