package de.medienplan.reasons;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.bound.ShadowPrices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is scarce in a plan: how much of it is used, by whom, and what one more unit would be worth (estimated). */
public final class Scarcity {

    /** The kinds of what may be scarce, with the unit its value is given for. */
    public enum Kind {
        /** One unit of a resource in a period. */
        CAPACITY,
        /** 1,000 euros of own funds in a budget year. */
        FUNDS,
        /** One more new post in a budget year. */
        POSTS
    }

    /**
     * A constraint.
     *
     * @param name resource id; empty for money and posts
     * @param when period id or budget year
     * @param used by the plan: units, euros, new posts
     * @param available units, euros with what was carried over and claimed, new posts allowed
     * @param value euros that one more unit would save, estimated by the relaxation; at least 0
     * @param users ids of the schools that use it
     */
    public record Row(
            Kind kind, String name, String when, double used, double available, double value, List<String> users) {
        public Row {
            users = List.copyOf(users);
        }

        /**
         * Whether the plan comes up against it. One that the plan does not use at all is valued by the relaxation only, in
         * which schools may start in part.
         */
        public boolean binds() {
            return value > 0 && used > 0;
        }

        public double share() {
            return available == 0 ? 0 : used / available;
        }
    }

    private static final long THOUSAND = 1_000;

    private Scarcity() {}

    /** Every constraint, the most valuable first; equal ones by how much of them is used. */
    public static List<Row> of(Scenario scenario, Plan plan) {
        WhatIf facts = new WhatIf(scenario, plan);
        Evaluation evaluation = new PlanEvaluator(scenario).evaluate(plan);
        ShadowPrices prices = ShadowPrices.of(scenario, () -> false);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < evaluation.resources().size(); i++) {
            Evaluation.ResourceRow row = evaluation.resources().get(i);
            rows.add(new Row(
                    Kind.CAPACITY,
                    row.resource(),
                    row.period(),
                    row.used(),
                    row.limit(),
                    rounded(prices.capacity().get(i).euros()),
                    users(facts, row)));
        }
        for (int y = 0; y < evaluation.budget().size(); y++) {
            Evaluation.BudgetRow row = evaluation.budget().get(y);
            long claims = row.claims().entitled()
                    - row.claims().total()
                    + row.claims().ofYear();
            rows.add(new Row(
                    Kind.FUNDS,
                    "",
                    Integer.toString(row.year()),
                    row.spent(),
                    row.funds() + Math.max(0, claims),
                    rounded(prices.funds().get(y).euros() * THOUSAND),
                    payees(evaluation, row.year())));
        }
        addPosts(rows, scenario, evaluation, prices);
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::value)
                        .thenComparingDouble(Row::share)
                        .reversed())
                .toList();
    }

    private static double rounded(double euros) {
        return Math.round(euros * 100) / 100.0;
    }

    private static List<String> users(WhatIf facts, Evaluation.ResourceRow row) {
        int period = facts.number(row.period());
        return facts.scenario.schools().stream()
                .filter(school -> {
                    String start = facts.startOf(school.id());
                    return start != null && Obstacles.need(school, facts.number(start), row.resource(), period) > 0;
                })
                .map(ScenarioSchool::id)
                .toList();
    }

    private static List<String> payees(Evaluation evaluation, int year) {
        return evaluation.schools().stream()
                .filter(row -> row.instalments().getOrDefault(year, 0L) > 0)
                .map(Evaluation.SchoolRow::id)
                .toList();
    }

    private static void addPosts(List<Row> rows, Scenario scenario, Evaluation evaluation, ShadowPrices prices) {
        double before = scenario.support().existingPosts().doubleValue();
        for (int y = 0; y < evaluation.support().size(); y++) {
            Evaluation.SupportRow row = evaluation.support().get(y);
            double posts = (row.posts() == null ? row.minimalPosts() : row.posts()).doubleValue();
            rows.add(new Row(
                    Kind.POSTS,
                    "",
                    Integer.toString(row.year()),
                    posts - before,
                    scenario.support().maxNewPostsPerYear().doubleValue(),
                    rounded(prices.posts().get(y).euros()),
                    goingLive(scenario, evaluation, row.year())));
            before = posts;
        }
    }

    private static List<String> goingLive(Scenario scenario, Evaluation evaluation, int year) {
        Map<String, Integer> years = new java.util.HashMap<>();
        scenario.periods().forEach(period -> years.put(period.id(), period.budgetYear()));
        return evaluation.schools().stream()
                .filter(row -> row.goLive() != null && years.getOrDefault(row.goLive(), 0) == year)
                .map(Evaluation.SchoolRow::id)
                .toList();
    }
}
