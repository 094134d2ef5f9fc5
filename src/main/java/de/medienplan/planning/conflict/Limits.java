package de.medienplan.planning.conflict;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What any set of kept units must obey, as sums: weights of the kept units must not exceed the room that facts leave.
 * Necessary, and for capacity, posts and groups sufficient too; the budget is only bounded, for entitlements are counted
 * at their most. Sums are doubles with a tolerance, so a set that passes is still to be evaluated.
 */
final class Limits {

    /** A limit with the weight of each unit. */
    record Row(double room, double[] weights) {

        /** By how much the load is too much, 0 if it is not. */
        double excess(double load) {
            double over = load - room;
            return over > tolerance(load) ? over : 0;
        }

        double tolerance(double load) {
            return 1e-9 * (1 + Math.abs(room) + Math.abs(load));
        }
    }

    private final Scenario scenario;
    private final List<PinnedUnit> units;
    private final PlanEvaluator evaluator;
    private final Evaluation facts;
    private final List<String> periods;
    private final List<Integer> years;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param scenario without pins
     * @param facts what has begun, feasible by itself
     */
    Limits(Scenario scenario, List<PinnedUnit> units, PlanEvaluator evaluator, Evaluation facts) {
        this.scenario = scenario;
        this.units = units;
        this.evaluator = evaluator;
        this.facts = facts;
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
        this.years = facts.budget().stream().map(Evaluation.BudgetRow::year).toList();
        addGroups();
        facts.resources().forEach(this::addCapacity);
        addPosts();
        for (int y = 0; y < years.size(); y++) {
            addMoney(y);
        }
    }

    List<Row> rows() {
        return rows;
    }

    private void add(double room, double[] weights) {
        if (Arrays.stream(weights).filter(weight -> weight > 0).sum() > room) {
            rows.add(new Row(room, weights));
        }
    }

    private void addGroups() {
        units.stream()
                .mapToInt(PinnedUnit::group)
                .distinct()
                .forEach(group -> add(
                        1,
                        units.stream()
                                .mapToDouble(unit -> unit.group() == group ? 1 : 0)
                                .toArray()));
    }

    private void addCapacity(Evaluation.ResourceRow row) {
        int period = periods.indexOf(row.period());
        add(
                row.limit() - row.used(),
                units.stream()
                        .mapToDouble(unit -> demand(unit, row.resource(), period))
                        .toArray());
    }

    private double demand(PinnedUnit unit, String resource, int period) {
        int offset = period - periods.indexOf(unit.period());
        return unit.members().stream()
                .flatMap(school -> school.demands().stream())
                .filter(demand -> demand.offset() == offset && demand.resource().equals(resource))
                .mapToLong(ScenarioSchool.Demand::amount)
                .sum();
    }

    private void addPosts() {
        Scenario.Support support = scenario.support();
        double a = support.tabletsPerPost().doubleValue();
        double b = support.devicesPerPost().doubleValue();
        BigDecimal step = support.postStep();
        long allowed = support.maxNewPostsPerYear().divideToIntegralValue(step).longValueExact();
        long steps = 0;
        for (int y = 0; y < years.size(); y++) {
            steps += Math.max(allowed, evaluator.given().steps(y));
            double most = support.existingPosts()
                    .add(step.multiply(BigDecimal.valueOf(steps)))
                    .doubleValue();
            Evaluation.SupportRow row = facts.support().get(y);
            int last = lastPeriod(years.get(y));
            add(
                    most - row.liveTablets() / a - row.liveOtherDevices() / b,
                    units.stream().mapToDouble(unit -> live(unit, last, a, b)).toArray());
        }
    }

    private int lastPeriod(int year) {
        return IntStream.range(0, periods.size())
                .filter(t -> scenario.periods().get(t).budgetYear() == year)
                .max()
                .orElse(-1);
    }

    private double live(PinnedUnit unit, int last, double a, double b) {
        double posts = 0;
        for (ScenarioSchool school : unit.members()) {
            if (periods.indexOf(unit.period()) + school.duration() <= last) {
                posts += school.tablets() / a + school.otherDevices() / b;
            }
        }
        return posts;
    }

    /**
     * What is paid from a year to another, less the own funds then and what may be carried into them at most, must be
     * covered by all entitlements until then.
     */
    private void addMoney(int last) {
        Long limit = scenario.budget().carryOverLimit();
        double[] weights = new double[units.size()];
        double entitled = facts.budget().get(last).claims().entitled();
        for (Scenario.Programme programme : scenario.programmes()) {
            double eligible = 0;
            for (int u = 0; u < weights.length; u++) {
                for (Evaluation.SchoolGrant grant : grants(units.get(u), last)) {
                    if (grant.programme().equals(programme.id())) {
                        weights[u] -= grant.base();
                        eligible += grant.poolEligible();
                    }
                }
            }
            entitled += Math.min(programme.poolAmount(), eligible);
        }
        for (int first = last; first >= 0; first--) {
            int year = years.get(first);
            for (int u = 0; u < weights.length; u++) {
                weights[u] += units.get(u).rows().stream()
                        .mapToLong(row -> row.instalments().getOrDefault(year, 0L))
                        .sum();
            }
            Evaluation.BudgetRow row = facts.budget().get(first);
            entitled += row.ownFunds() + row.given() - row.spent();
            if (first == 0) {
                add(entitled, weights.clone());
            } else if (limit != null) {
                add(entitled + limit, weights.clone());
            }
        }
    }

    private List<Evaluation.SchoolGrant> grants(PinnedUnit unit, int year) {
        int last = lastPeriod(years.get(year));
        return unit.rows().stream()
                .filter(row -> row.completion() != null && periods.indexOf(row.completion()) <= last)
                .flatMap(row -> row.grants().stream())
                .filter(Evaluation.SchoolGrant::received)
                .toList();
    }
}
