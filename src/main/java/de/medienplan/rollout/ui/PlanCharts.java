package de.medienplan.rollout.ui;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.shared.Formats;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The charts of a plan, each with the finding as its heading. */
final class PlanCharts {

    private PlanCharts() {}

    static ChartPanel budget(RealMoney money) {
        List<RealMoney.Year> years = money.years();
        Map<String, Object> option = ChartOptions.over(years.stream()
                        .map(year -> Integer.toString(year.year()))
                        .toList())
                .unit(text("rollout.unit.millionEuro"), "millionEuro")
                .stacked("spent", text("rollout.budget.fromOwn"), Palette.BLUE, each(years, RealMoney.Year::ownUsed))
                .stacked(
                        "spent",
                        text("rollout.budget.fromGrants"),
                        Palette.GREEN,
                        each(years, RealMoney.Year::grantsUsed))
                .stacked(
                        "spent",
                        text("rollout.budget.uncovered"),
                        Palette.ORANGE,
                        each(years, RealMoney.Year::uncovered))
                .bars(
                        text("rollout.budget.lapsed"),
                        Palette.RED,
                        each(years, each -> each.funds().lapsed()))
                .steps(
                        text("rollout.budget.available"),
                        Palette.GREY,
                        each(
                                years,
                                y -> y.funds().own()
                                        + y.funds().carriedOver()
                                        + y.grants().drawn()))
                .build();
        RealMoney.Year most = years.stream()
                .max(Comparator.comparingLong(RealMoney.Year::investment))
                .orElseThrow();
        long lapsed = years.stream().mapToLong(each -> each.funds().lapsed()).sum();
        String finding = lapsed == 0
                ? text("rollout.finding.budget", Integer.toString(most.year()), Names.euros(most.investment()))
                : text(
                        "rollout.finding.budgetLapsed",
                        Integer.toString(most.year()),
                        Names.euros(most.investment()),
                        Names.euros(lapsed));
        return new ChartPanel(finding, option, PlanTables.budget(money));
    }

    static ChartPanel resource(Evaluation evaluation, String resource) {
        List<Evaluation.ResourceRow> rows = evaluation.resources().stream()
                .filter(row -> row.resource().equals(resource))
                .toList();
        Map<String, Object> option = ChartOptions.over(
                        rows.stream().map(row -> Formats.quarter(row.period())).toList())
                .unit(text("rollout.unit.units"), "number")
                .bars(text("rollout.used"), Palette.BLUE, each(rows, Evaluation.ResourceRow::used))
                .steps(text("rollout.capacity"), Palette.ORANGE, each(rows, Evaluation.ResourceRow::capacity))
                .build();
        long full = rows.stream().filter(row -> row.used() >= row.capacity()).count();
        long over = rows.stream().filter(row -> row.used() > row.capacity()).count();
        String finding = over > 0
                ? text("rollout.finding.resourceOver", Names.resource(resource), over, rows.size())
                : text("rollout.finding.resource", Names.resource(resource), full, rows.size());
        return new ChartPanel(finding, option, PlanTables.resource(evaluation, resource));
    }

    static ChartPanel support(Evaluation evaluation, BigDecimal existing) {
        List<Evaluation.SupportRow> years = evaluation.support();
        Map<String, Object> option = ChartOptions.over(years.stream()
                        .map(year -> Integer.toString(year.year()))
                        .toList())
                .unit(text("rollout.unit.posts"), "number")
                .bars(
                        text("rollout.support.posts"),
                        Palette.BLUE,
                        years.stream()
                                .map(year -> year.posts() == null ? BigDecimal.ZERO : year.posts())
                                .toList())
                .line(
                        text("rollout.support.need"),
                        Palette.ORANGE,
                        years.stream().map(Evaluation.SupportRow::need).toList())
                .build();
        Evaluation.SupportRow last = years.getLast();
        BigDecimal posts = last.posts() == null ? last.minimalPosts() : last.posts();
        String finding = text(
                "rollout.finding.support",
                Integer.toString(last.year()),
                Names.number(posts),
                Names.number(posts.subtract(existing)));
        return new ChartPanel(finding, option, PlanTables.support(evaluation));
    }

    static ChartPanel cost(CostParts cost) {
        List<String> names = List.of(
                text("rollout.cost.waiting"),
                text("rollout.cost.posts"),
                text("rollout.cost.forfeited"),
                text("rollout.cost.moves"),
                text("rollout.cost.unplanned"));
        List<Long> amounts =
                List.of(cost.waiting(), cost.posts(), cost.forfeitedGrants(), cost.moves(), cost.unplanned());
        Map<String, Object> option = ChartOptions.over(names)
                .unit(text("rollout.unit.millionEuro"), "millionEuro")
                .bars(text("rollout.cost.amount"), Palette.BLUE, amounts)
                .build();
        int most = amounts.indexOf(amounts.stream().max(Long::compare).orElseThrow());
        String share = Formats.percent(
                cost.total() == 0 ? 0 : (double) amounts.get(most) / cost.total(), 0, Translations.locale());
        return new ChartPanel(
                text("rollout.finding.cost", names.get(most), share, Names.euros(cost.total())),
                option,
                PlanTables.cost(cost));
    }

    private static <T> List<Long> each(List<T> rows, ToLongFunction<T> amount) {
        return rows.stream().map(amount::applyAsLong).toList();
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
