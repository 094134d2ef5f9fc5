package de.medienplan.rollout.ui;

import de.medienplan.rollout.Quarters;
import de.medienplan.rollout.SchoolKinds;
import de.medienplan.rollout.Waves;
import de.medienplan.rollout.planning.CostParts;
import de.medienplan.rollout.planning.Evaluation;
import de.medienplan.rollout.planning.Scenario;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The numbers of a plan as tables, for the screen and to take away. */
final class PlanTables {

    private PlanTables() {}

    /** One row a school, unplanned ones first, then by start. */
    static Table schools(PlanWork work) {
        Map<String, Evaluation.SchoolRow> rows = work.rows();
        Scenario scenario = work.scenario();
        List<String> periods =
                scenario.periods().stream().map(Scenario.Period::id).toList();
        List<List<?>> lines = new ArrayList<>();
        scenario.schools().stream()
                .sorted(Comparator.<Scenario.School>comparingInt(school ->
                                periods.indexOf(String.valueOf(work.plan().startOf(school.id()))))
                        .thenComparing(Scenario.School::name))
                .forEach(school -> lines.add(school(work.waves(), school, rows.get(school.id()))));
        return new Table(
                text("rollout.table.schools", scenario.name()),
                columns(
                        "rollout.school",
                        Kind.TEXT,
                        "rollout.type",
                        Kind.TEXT,
                        "rollout.pupils",
                        Kind.INTEGER,
                        "rollout.wave.number",
                        Kind.INTEGER,
                        "rollout.start",
                        Kind.TEXT,
                        "rollout.completion",
                        Kind.TEXT,
                        "rollout.goLive",
                        Kind.TEXT,
                        "rollout.pinned",
                        Kind.TEXT,
                        "rollout.investment",
                        Kind.EUROS,
                        "rollout.base",
                        Kind.EUROS,
                        "rollout.poolEligible",
                        Kind.EUROS,
                        "rollout.cost.waiting",
                        Kind.EUROS,
                        "rollout.cost.moves",
                        Kind.EUROS),
                lines,
                schoolTotals(scenario, work.evaluation()));
    }

    private static List<?> school(Waves waves, Scenario.School school, Evaluation.@Nullable SchoolRow row) {
        @Nullable String start = row == null ? null : row.start();
        return row(
                school.name(),
                SchoolKinds.of(school.name()),
                school.pupils(),
                start == null ? null : waves.number(start).orElse(0),
                start == null ? text("rollout.unplanned") : Quarters.label(start),
                row == null || start == null ? "" : Quarters.label(row.completion()),
                row == null || start == null ? "" : goLive(row),
                school.pinnedStart() == null ? "" : Quarters.label(school.pinnedStart()),
                school.investment(),
                row == null ? 0L : received(row, Evaluation.SchoolGrant::base),
                row == null ? 0L : received(row, Evaluation.SchoolGrant::poolEligible),
                row == null ? 0L : row.waitingCost(),
                row == null ? 0L : row.moveCost());
    }

    static String goLive(Evaluation.SchoolRow row) {
        return row.goLive() == null ? text("rollout.afterHorizon") : Quarters.label(row.goLive());
    }

    private static long received(Evaluation.SchoolRow row, ToLongFunction<Evaluation.SchoolGrant> amount) {
        return row.grants().stream()
                .filter(Evaluation.SchoolGrant::received)
                .mapToLong(amount)
                .sum();
    }

    private static List<?> schoolTotals(Scenario scenario, Evaluation evaluation) {
        return row(
                text("rollout.total", scenario.schools().size()),
                "",
                sum(scenario.schools(), Scenario.School::pupils),
                null,
                "",
                "",
                "",
                "",
                sum(scenario.schools(), Scenario.School::investment),
                sum(evaluation.schools(), row -> received(row, Evaluation.SchoolGrant::base)),
                sum(evaluation.schools(), row -> received(row, Evaluation.SchoolGrant::poolEligible)),
                evaluation.cost().waiting(),
                evaluation.cost().moves());
    }

    static Table budget(Evaluation evaluation) {
        List<Evaluation.BudgetRow> years = evaluation.budget();
        List<List<?>> lines = new ArrayList<>();
        years.forEach(year -> lines.add(row(
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
                text("rollout.table.budget"),
                columns(
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
                row(
                        text("rollout.sum"),
                        sum(years, Evaluation.BudgetRow::ownFunds),
                        null,
                        sum(years, Evaluation.BudgetRow::spent),
                        sum(years, year -> year.spent() - year.claimed()),
                        sum(years, Evaluation.BudgetRow::claimed),
                        null,
                        null,
                        null,
                        sum(years, Evaluation.BudgetRow::lapsed),
                        null));
    }

    static Table resource(Evaluation evaluation, String resource) {
        List<List<?>> lines = new ArrayList<>();
        evaluation.resources().stream()
                .filter(row -> row.resource().equals(resource))
                .forEach(row -> lines.add(row(
                        Quarters.label(row.period()),
                        row.used(),
                        row.capacity(),
                        row.capacity() - row.used(),
                        row.capacity() == 0 ? null : (double) row.used() / row.capacity())));
        return new Table(
                text("rollout.table.resource", Names.resource(resource)),
                columns(
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
                .forEach(year -> lines.add(row(
                        Integer.toString(year.year()),
                        year.liveTablets(),
                        year.liveOtherDevices(),
                        year.need(),
                        year.posts())));
        return new Table(
                text("rollout.table.support"),
                columns(
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
                text("rollout.table.cost"),
                columns(
                        "rollout.cost.part",
                        Kind.TEXT,
                        "rollout.cost.amount",
                        Kind.EUROS,
                        "rollout.cost.share",
                        Kind.PERCENT),
                lines,
                row(text("rollout.cost.total"), cost.total(), null));
    }

    private static List<?> costLine(String key, long amount, CostParts cost) {
        return row(text(key), amount, cost.total() == 0 ? null : (double) amount / cost.total());
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> amount) {
        return rows.stream().mapToLong(amount).sum();
    }

    private static List<Column> columns(Object... keysAndKinds) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < keysAndKinds.length; i += 2) {
            columns.add(new Column(text((String) keysAndKinds[i]), (Kind) keysAndKinds[i + 1]));
        }
        return columns;
    }

    private static List<? extends @Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
