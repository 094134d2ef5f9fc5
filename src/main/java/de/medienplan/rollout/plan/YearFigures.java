package de.medienplan.rollout.plan;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Money and posts of one budget year of one plan. */
record YearFigures(long spent, long claimed, long entitled, long lapsed, BigDecimal posts, long postCost) {

    static final YearFigures NONE = new YearFigures(0, 0, 0, 0, BigDecimal.ZERO, 0);

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    static Map<Integer, YearFigures> of(Comparison.Side side) {
        Evaluation evaluation = side.evaluation();
        Map<Integer, Evaluation.SupportRow> support =
                evaluation.support().stream().collect(Collectors.toMap(Evaluation.SupportRow::year, row -> row));
        Map<Integer, YearFigures> years = new LinkedHashMap<>();
        long entitledBefore = 0;
        for (Evaluation.BudgetRow row : evaluation.budget()) {
            BigDecimal posts = posts(support.get(row.year()));
            years.put(
                    row.year(),
                    new YearFigures(
                            row.spent(),
                            row.claimed(),
                            row.entitledTotal() - entitledBefore,
                            row.lapsed(),
                            posts,
                            cost(side.scenario(), row.year(), posts)));
            entitledBefore = row.entitledTotal();
        }
        return years;
    }

    private static BigDecimal posts(Evaluation.@Nullable SupportRow row) {
        if (row == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal posts = row.posts();
        return posts == null ? row.minimalPosts() : posts;
    }

    private static long cost(Scenario scenario, int year, BigDecimal posts) {
        long quarters = scenario.periods().stream()
                .filter(period -> period.budgetYear() == year)
                .count();
        return posts.multiply(scenario.support().annualCostPerPost())
                .multiply(BigDecimal.valueOf(quarters))
                .divide(QUARTERS, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static Comparison.YearRow pair(int year, YearFigures before, YearFigures after) {
        return new Comparison.YearRow(
                year,
                new Comparison.Pair<>(before.spent, after.spent),
                new Comparison.Pair<>(before.spent - before.claimed, after.spent - after.claimed),
                new Comparison.Pair<>(before.claimed, after.claimed),
                new Comparison.Pair<>(before.entitled, after.entitled),
                new Comparison.Pair<>(before.lapsed, after.lapsed),
                new Comparison.Pair<>(before.posts, after.posts),
                new Comparison.Pair<>(before.postCost, after.postCost));
    }
}
