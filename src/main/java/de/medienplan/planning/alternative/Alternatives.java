package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for clearly different good plans of a scenario. For each wish a plan is made with the wish's weights and then judged
 * by the scenario as it is; only plans that keep every rule count. Of these are left those that no other found plan
 * dominates, and of these, up to five that differ clearly.
 */
public final class Alternatives {

    private final Scenario scenario;
    private final Groups groups;
    private final SolveOptions options;
    private final StopSignal stop;
    private final Consumer<List<Alternative>> tell;
    private final PlanEvaluator evaluator;
    private final List<Criterion> criteria;

    /**
     * Sets up the search.
     *
     * @param options time for all plans together, seed, threads and perhaps a plan to begin from
     * @param tell takes the selection each time it may have changed
     */
    public Alternatives(
            Scenario scenario, Groups groups, SolveOptions options, StopSignal stop, Consumer<List<Alternative>> tell) {
        this.scenario = scenario;
        this.groups = groups;
        this.options = options;
        this.stop = stop;
        this.tell = tell;
        this.evaluator = new PlanEvaluator(scenario);
        this.criteria = Criterion.of(scenario, groups);
    }

    /** The plans found until the end or until it is stopped; empty if the rules allow none that was found. */
    public List<Alternative> find() {
        List<Wish> wishes = Arrays.stream(Wish.values())
                .filter(wish -> wish.applies(scenario, groups))
                .toList();
        int rounds = wishes.stream().mapToInt(Wish::rounds).sum();
        Duration each = options.time().dividedBy(rounds);
        List<Alternative> found = new ArrayList<>();
        Plan first = options.start();
        for (Wish wish : wishes) {
            Plan last = first;
            Scenario weighed = scenario;
            for (int round = 0; round < wish.rounds() && !stop.isRaised(); round++) {
                weighed = wish.in(weighed, groups, evaluator.evaluateStarts(startsOf(last)));
                last = solve(weighed, last, each);
                add(last, wish, found);
            }
            first = first == null ? last : first;
        }
        return Selection.of(found);
    }

    private Map<String, @Nullable String> startsOf(@Nullable Plan plan) {
        if (plan != null) {
            return plan.starts();
        }
        Map<String, @Nullable String> none = new LinkedHashMap<>();
        scenario.schools().forEach(school -> none.put(school.id(), null));
        return none;
    }

    private Plan solve(Scenario weighed, @Nullable Plan last, Duration time) {
        PlanResult result = new RolloutSearch()
                .solve(weighed, new SolveOptions(time, options.seed(), options.threads(), last), progress -> {}, stop);
        return evaluator.plan(result.plan().starts(), null);
    }

    private void add(Plan plan, Wish wish, List<Alternative> found) {
        Evaluation evaluation = evaluator.evaluate(plan);
        if (evaluation.feasible()) {
            Map<String, Double> values = new LinkedHashMap<>();
            criteria.forEach(one -> values.put(one.code(), one.of(scenario, evaluation)));
            keepBetter(new Alternative(wish, plan, values), found);
            tell.accept(Selection.of(found));
        }
    }

    /** Of the plans of one wish the one that is best in what the wish is about. */
    private static void keepBetter(Alternative next, List<Alternative> found) {
        String about = next.wish().criterion();
        boolean worse = found.stream()
                .anyMatch(one -> one.wish() == next.wish()
                        && Objects.requireNonNull(one.criteria().get(about))
                                <= Objects.requireNonNull(next.criteria().get(about)));
        if (!worse) {
            found.removeIf(one -> one.wish() == next.wish());
            found.add(next);
        }
    }
}
