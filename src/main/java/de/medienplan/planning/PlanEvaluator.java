package de.medienplan.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the rules and costs of a plan are computed, exactly as the planning model says: decimals as exact
 * fractions, rounding half up. Every figure on a screen, in an export and on the command line comes from here; the
 * solver's fast score is proven equal to it by tests.
 *
 * <p>Make one for a scenario and use it for many plans; it is immutable and may be shared by threads.
 */
public final class PlanEvaluator {

    private final ScenarioIndex index;
    private final Given given;

    public PlanEvaluator(Scenario scenario) {
        this.index = new ScenarioIndex(scenario);
        this.given = Given.of(index);
    }

    /** What the schools that have begun use, miss and need by themselves. */
    public Given given() {
        return given;
    }

    /** Everything about the schools that have begun, nothing else planned. */
    public Evaluation evaluateFacts() {
        return evaluateStarts(Given.starts(index.scenario));
    }

    /** Everything about the plan. Its own cost and bound are not looked at. */
    public Evaluation evaluate(Plan plan) {
        Starts starts = new Starts(index, plan.starts());
        return evaluate(starts, new SupportNeed(index, starts, given), plan.posts());
    }

    /** Everything about a plan of these starts with the cheapest posts that they allow. */
    public Evaluation evaluateStarts(Map<String, @Nullable String> starts) {
        Starts planned = new Starts(index, starts);
        SupportNeed support = new SupportNeed(index, planned, given);
        return evaluate(planned, support, support.minimalPosts());
    }

    /**
     * The fewest posts in every year that the starts allow: they are the cheapest too. Where the allowed growth misses
     * the need, the most that may be had.
     */
    public Map<Integer, BigDecimal> minimalPosts(Map<String, @Nullable String> starts) {
        return new SupportNeed(index, new Starts(index, starts), given).minimalPosts();
    }

    /** A plan of these starts with the cheapest posts and its cost; it need not be feasible. */
    public Plan plan(Map<String, @Nullable String> starts, @Nullable Long lowerBound) {
        Starts planned = new Starts(index, starts);
        SupportNeed support = new SupportNeed(index, planned, given);
        Map<Integer, BigDecimal> posts = support.minimalPosts();
        CostParts cost = evaluate(planned, support, posts).cost();
        return new Plan(index.scenario.name(), starts, posts, cost, lowerBound);
    }

    private Evaluation evaluate(Starts starts, SupportNeed support, Map<Integer, BigDecimal> posts) {
        ResourceLoad load = new ResourceLoad(index, starts, given);
        GrantEntitlement grants = new GrantEntitlement(index, starts);
        BudgetLedger budget = new BudgetLedger(index, starts, grants, given);
        List<Evaluation.SchoolRow> schools = index.scenario.schools().stream()
                .map(school -> row(school, starts, grants, budget))
                .toList();
        CostParts cost = new CostParts(
                schools.stream().mapToLong(each -> each.cost().waiting()).sum(),
                support.cost(posts),
                grants.forfeited(),
                schools.stream().mapToLong(each -> each.cost().move()).sum(),
                schools.stream().mapToLong(each -> each.cost().unplanned()).sum());
        List<Violation> violations = new ArrayList<>(starts.violations);
        violations.addAll(load.violations());
        violations.addAll(budget.violations());
        violations.addAll(support.violations(posts, live(schools)));
        return new Evaluation(
                cost, violations, budget.rows(), load.rows(), support.rows(posts), grants.rows(), schools);
    }

    private static List<String> live(List<Evaluation.SchoolRow> schools) {
        return schools.stream()
                .filter(row -> row.goLive() != null)
                .map(Evaluation.SchoolRow::id)
                .toList();
    }

    private Evaluation.SchoolRow row(
            ScenarioSchool school, Starts starts, GrantEntitlement grants, BudgetLedger budget) {
        int start = starts.of(school);
        boolean planned = start != Starts.UNPLANNED;
        int live = start + school.duration();
        long waiting = planned ? live : 2L * index.periods;
        return new Evaluation.SchoolRow(
                school.id(),
                school.name(),
                planned ? index.period(start) : null,
                planned ? index.period(live - 1) : null,
                planned && live < index.periods ? index.period(live) : null,
                waiting,
                new Evaluation.SchoolRow.Cost(
                        index.scenario.weights().waiting(school) * waiting,
                        moveCost(school, start),
                        planned ? 0 : index.scenario.weights().unplanned(school)),
                grants.of(school),
                byYear(budget.instalments(school)));
    }

    /** Quarters between start and published start; a school left out counts as starting after the horizon, and dearer. */
    private long moveCost(ScenarioSchool school, int start) {
        String published = school.publishedStart();
        if (published == null) {
            return 0;
        }
        boolean planned = start != Starts.UNPLANNED;
        Weights weights = index.scenario.weights();
        long quarters = Math.abs((planned ? start : index.periods) - index.number(published));
        return quarters * weights.movedSchoolPerQuarter() + (planned ? 0 : weights.cancelledSchool());
    }

    private Map<Integer, Long> byYear(long[] amounts) {
        Map<Integer, Long> byYear = new LinkedHashMap<>();
        for (int y = 0; y < amounts.length; y++) {
            if (amounts[y] != 0) {
                byYear.put(index.years.get(y), amounts[y]);
            }
        }
        return byYear;
    }
}
