package de.medienplan.rollout.ui;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The money, capacity, posts and cost of a plan as tables, for the screen and to take away. */
final class PlanTables {

    private PlanTables() {}

    static Table budget(RealMoney money) {
        return new Columns<RealMoney.Year>(Translations.locale(), "rollout.budget.")
                .total("rollout.sum")
                .text("year", year -> Integer.toString(year.year()))
                .sum("own", Kind.EUROS, each -> each.funds().own())
                .add("carried", Kind.EUROS, each -> each.funds().carriedOver())
                .sum("spent", Kind.EUROS, RealMoney.Year::investment)
                .sum("fromOwn", Kind.EUROS, RealMoney.Year::ownUsed)
                .sum("entitled", Kind.EUROS, each -> each.grants().entitled())
                .sum("drawn", Kind.EUROS, each -> each.grants().drawn())
                .add("notDrawn", Kind.EUROS, each -> each.grants().notDrawn())
                .add("carriedOn", Kind.EUROS, each -> each.funds().carriedOn())
                .add("grantsOn", Kind.EUROS, each -> each.funds().grantsOn())
                .sum("lapsed", Kind.EUROS, each -> each.funds().lapsed())
                .sum("uncovered", Kind.EUROS, RealMoney.Year::uncovered)
                .titled(Tables.text("rollout.table.budget"), money.years());
    }

    /** What becomes of each programme: entitled, drawn, not drawn, lapsed. */
    static Table grants(RealMoney money) {
        return new Columns<RealMoney.Programme>(Translations.locale(), "rollout.grants.")
                .total("rollout.sum")
                .text("programme", one -> Names.programme(one.id()))
                .sum("entitled", Kind.EUROS, RealMoney.Programme::entitled)
                .sum("drawn", Kind.EUROS, RealMoney.Programme::drawn)
                .sum("notDrawn", Kind.EUROS, RealMoney.Programme::notDrawn)
                .sum("lapsed", Kind.EUROS, RealMoney.Programme::lapsed)
                .titled(Tables.text("rollout.table.grants"), money.programmes());
    }

    /** The same turned round, for narrow places: a row for each word, a column for each programme. */
    static Table grantsInWords(RealMoney money) {
        Table grants = grants(money);
        Columns<Integer> columns = new Columns<>(Translations.locale());
        columns.named("", Kind.TEXT, column -> grants.columns().get(column).heading());
        for (List<?> programme : grants.rows()) {
            columns.named(String.valueOf(programme.getFirst()), Kind.EUROS, programme::get);
        }
        return columns.titled("", List.of(1, 2, 3, 4));
    }

    /** What is really paid over the whole plan. */
    static Table money(RealMoney money) {
        List<List<?>> lines = List.of(
                Tables.row(Tables.text("rollout.money.investment"), BigDecimal.valueOf(money.investment())),
                Tables.row(Tables.text("rollout.money.ownUsed"), BigDecimal.valueOf(money.ownUsed())),
                Tables.row(Tables.text("rollout.money.uncovered"), BigDecimal.valueOf(money.uncovered())),
                Tables.row(Tables.text("rollout.money.drawn"), BigDecimal.valueOf(money.drawn())),
                Tables.row(Tables.text("rollout.money.posts"), money.postsCost()));
        return new Table(
                Tables.text("rollout.table.money"),
                Tables.columns("rollout.money.what", Kind.TEXT, "rollout.cost.amount", Kind.MONEY),
                lines);
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
                costLine("rollout.cost.moves", cost.moves(), cost),
                costLine("rollout.cost.unplanned", cost.unplanned(), cost));
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
