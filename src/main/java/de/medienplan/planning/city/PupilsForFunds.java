package de.medienplan.planning.city;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.bound.BranchAndBound;
import de.medienplan.planning.bound.Goal;
import de.medienplan.planning.bound.Objective;
import de.medienplan.planning.model.Deadline;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.search.GoalSearch;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The most pupils whose schools are completed by a date with a given amount of money. */
final class PupilsForFunds {

    private static final Objective PUPILS_LEFT_OUT = state -> state.feasible() ? state.optionCost() : Objective.OUT;

    private final Scenario scenario;
    private final int last;

    /** @param scenario with the own funds in question */
    PupilsForFunds(Scenario scenario, int last) {
        this.scenario = scenario;
        this.last = last;
    }

    /** What is reached; null if not even what is pinned can be paid. */
    CityAnswer.@Nullable Level with(long yearly, BooleanSupplier stop) {
        Model model = new Deadline(Model.of(scenario), last).mostPupils();
        BranchAndBound bounds = new BranchAndBound(model, Goal.OPTIONS, PUPILS_LEFT_OUT);
        bounds.solveRoot(stop);
        GoalSearch search = new GoalSearch(model, bounds, PUPILS_LEFT_OUT, yearly);
        search.run(stop, bounds.bound());
        int[] plan = search.plan();
        if (plan == null) {
            return null;
        }
        Map<String, @Nullable String> starts = model.starts(plan);
        if (!new PlanEvaluator(scenario).evaluateStarts(starts).feasible()) {
            throw new IllegalStateException("the search and the evaluator disagree about " + scenario.name());
        }
        long all = pupils();
        return new CityAnswer.Level(
                yearly, all - search.value(), Math.min(all, all - Math.max(0, bounds.bound())), (int)
                        scenario.schools().stream()
                                .filter(school -> completed(school, starts.get(school.id())))
                                .count());
    }

    private boolean completed(ScenarioSchool school, @Nullable String start) {
        return start != null && CityQuestion.number(scenario, start) + school.duration() - 1 <= last;
    }

    private long pupils() {
        return scenario.schools().stream().mapToLong(ScenarioSchool::pupils).sum();
    }
}
