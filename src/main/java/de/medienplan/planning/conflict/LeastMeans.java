package de.medienplan.planning.conflict;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The least money, capacity and posts that given starts need beyond those of a scenario. Money is the least in sum and
 * comes in the latest years possible. Every amount is found with {@link PlanEvaluator} and checked by it.
 */
final class LeastMeans {

    private final Scenario scenario;
    private final Map<String, @Nullable String> starts;

    /** @param scenario without pins */
    LeastMeans(Scenario scenario, Map<String, @Nullable String> starts) {
        this.scenario = scenario;
        this.starts = starts;
    }

    Means find() {
        Evaluation evaluation = evaluate(Means.NONE);
        return new Means(funds(evaluation), capacity(evaluation), newPosts(evaluation));
    }

    /** Facts beyond a capacity count as given only as long as nothing is added, so the whole use is to be met. */
    private static List<Means.Units> capacity(Evaluation evaluation) {
        return evaluation.resources().stream()
                .filter(row -> row.excess() > 0)
                .map(row -> new Means.Units(row.resource(), row.period(), row.used() - row.capacity()))
                .toList();
    }

    private Map<Integer, Long> funds(Evaluation evaluation) {
        Map<Integer, Long> added = new TreeMap<>();
        add(added, evaluation, Evaluation.uncovered(evaluation.budget()));
        if (added.isEmpty() || covers(added)) {
            return added;
        }
        // what facts miss is given only as long as nobody pays it: pay that too, then take back what is too much
        add(
                added,
                evaluation,
                evaluation.budget().stream()
                        .mapToLong(Evaluation.BudgetRow::given)
                        .toArray());
        for (Evaluation again = evaluate(added); broken(again, Rule.BUDGET); again = evaluate(added)) {
            add(added, again, Evaluation.uncovered(again.budget()));
        }
        for (Integer year : List.copyOf(added.keySet())) {
            lower(added, year);
        }
        return added;
    }

    private static void add(Map<Integer, Long> added, Evaluation evaluation, long[] euros) {
        for (int y = 0; y < euros.length; y++) {
            if (euros[y] > 0) {
                added.merge(evaluation.budget().get(y).year(), euros[y], Long::sum);
            }
        }
    }

    private void lower(Map<Integer, Long> added, Integer year) {
        long enough = added.getOrDefault(year, 0L);
        long tooLittle = -1;
        while (enough - tooLittle > 1) {
            long middle = (enough + tooLittle) / 2;
            added.put(year, middle);
            if (covers(added)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        added.put(year, enough);
        added.values().removeIf(euros -> euros == 0);
    }

    private @Nullable BigDecimal newPosts(Evaluation evaluation) {
        if (!broken(evaluation, Rule.SUPPORT)) {
            return null;
        }
        Scenario.Support support = scenario.support();
        BigDecimal need = evaluation.support().stream()
                .map(Evaluation.SupportRow::need)
                .reduce(support.existingPosts(), BigDecimal::max);
        long tooFew = support.maxNewPostsPerYear()
                .divideToIntegralValue(support.postStep())
                .longValueExact();
        long enough = need.subtract(support.existingPosts())
                .divide(support.postStep(), 0, RoundingMode.CEILING)
                .longValueExact();
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) / 2;
            if (broken(evaluate(new Means(Map.of(), List.of(), posts(middle))), Rule.SUPPORT)) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return posts(enough);
    }

    private BigDecimal posts(long steps) {
        return scenario.support().postStep().multiply(BigDecimal.valueOf(steps));
    }

    private boolean covers(Map<Integer, Long> funds) {
        return !broken(evaluate(funds), Rule.BUDGET);
    }

    private Evaluation evaluate(Map<Integer, Long> funds) {
        return evaluate(new Means(funds, List.of(), null));
    }

    private Evaluation evaluate(Means means) {
        return new PlanEvaluator(means.addedTo(scenario)).evaluateStarts(starts);
    }

    private static boolean broken(Evaluation evaluation, Rule rule) {
        return evaluation.violations().stream().anyMatch(violation -> violation.rule() == rule);
    }
}
