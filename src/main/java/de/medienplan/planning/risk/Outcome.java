package de.medienplan.planning.risk;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one future. Arrays are in the order of the scenario: schools, programmes, budget years.
 *
 * @param completion number of the period; the number of periods if unfinished or unplanned
 * @param grants what each school gets
 * @param forfeited euros that each programme keeps
 * @param entitled grants of the year
 * @param toFind euros of the year that nothing covers, what facts lack included
 * @param cost of the plan as the planning model counts it
 */
record Outcome(
        int[] completion,
        List<List<Evaluation.SchoolGrant>> grants,
        long[] forfeited,
        long[] spent,
        long[] entitled,
        long[] toFind,
        long cost) {

    static Outcome of(Scenario scenario, Evaluation evaluation) {
        Map<String, Integer> periods = new HashMap<>();
        scenario.periods().forEach(period -> periods.put(period.id(), periods.size()));
        return new Outcome(
                evaluation.schools().stream()
                        .mapToInt(row -> completion(periods, row.completion()))
                        .toArray(),
                evaluation.schools().stream().map(Evaluation.SchoolRow::grants).toList(),
                evaluation.grants().stream()
                        .mapToLong(row -> row.baseForfeited() + row.poolForfeited())
                        .toArray(),
                evaluation.budget().stream()
                        .mapToLong(Evaluation.BudgetRow::spent)
                        .toArray(),
                entitled(evaluation.budget()),
                evaluation.toFind(),
                evaluation.cost().total());
    }

    private static int completion(Map<String, Integer> periods, @Nullable String period) {
        return period == null ? periods.size() : Objects.requireNonNull(periods.get(period));
    }

    private static long[] entitled(List<Evaluation.BudgetRow> rows) {
        long[] entitled = new long[rows.size()];
        long before = 0;
        for (int y = 0; y < entitled.length; y++) {
            entitled[y] = rows.get(y).claims().entitled() - before;
            before = rows.get(y).claims().entitled();
        }
        return entitled;
    }

    long totalForfeited() {
        long total = 0;
        for (long one : forfeited) {
            total += one;
        }
        return total;
    }

    /** Quarters later than in the plan, of all schools; earlier ones do not make up for it. */
    long lateQuarters(Outcome plan) {
        long late = 0;
        for (int s = 0; s < completion.length; s++) {
            late += Math.max(0, completion[s] - plan.completion[s]);
        }
        return late;
    }
}
