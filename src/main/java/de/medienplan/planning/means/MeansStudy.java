package de.medienplan.planning.means;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.shared.UserException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the best plan without more means to the best with them, both searched alike from the plan at hand, so that what a
 * longer search finds is not taken for what the means bring. More means never make a plan worse: the plan before is where the
 * search after begins.
 */
public final class MeansStudy {

    /** Share of the time for the plan without more means; it is known already, and mostly near its best. */
    private static final double BEFORE = 0.4;

    private final RolloutSolver solver;
    private final Scenario scenario;
    private final Plan plan;
    private final MoreMeans means;

    public MeansStudy(RolloutSolver solver, Scenario scenario, Plan plan, MoreMeans means) {
        this.solver = solver;
        this.scenario = scenario;
        this.plan = plan;
        this.means = means;
    }

    /**
     * @param time for both plans together
     * @return null if it was stopped before both were known
     * @throws UserException if there is no feasible plan without more means to compare with
     */
    public @Nullable MeansAnswer run(Duration time, int threads, StopSignal stop) {
        Duration first = Duration.ofMillis((long) (time.toMillis() * BEFORE));
        PlanResult before = solve(scenario, plan, first, threads, stop);
        if (stop.isRaised()) {
            return null;
        }
        UserException.throwIf(!before.feasible(), "means.notFeasible");
        Scenario more = means.addTo(scenario);
        PlanResult after = solve(more, before.plan(), time.minus(first), threads, stop);
        Evaluation given = new PlanEvaluator(scenario).evaluate(plan);
        long improved =
                given.feasible() ? given.cost().total() - before.plan().cost().total() : 0;
        return new MeansAnswer(
                proven(before), proven(after), Math.max(0, improved), moved(before.plan(), after.plan()));
    }

    private PlanResult solve(Scenario of, Plan start, Duration time, int threads, StopSignal stop) {
        return solver.solve(of, new SolveOptions(time, 1, threads, start), progress -> {}, stop);
    }

    private static MeansAnswer.Proven proven(PlanResult result) {
        return new MeansAnswer.Proven(
                result.plan().cost().total(), result.plan().lowerBound());
    }

    private List<MeansAnswer.Moved> moved(Plan before, Plan after) {
        Map<String, Integer> numbers = new HashMap<>();
        scenario.periods().forEach(period -> numbers.put(period.id(), numbers.size()));
        List<MeansAnswer.Moved> moved = new ArrayList<>();
        for (ScenarioSchool school : scenario.schools()) {
            String from = before.startOf(school.id());
            String to = after.startOf(school.id());
            int won = number(from, numbers) - number(to, numbers);
            if (won != 0) {
                moved.add(new MeansAnswer.Moved(school.id(), school.name(), from, to, won));
            }
        }
        moved.sort(Comparator.comparingInt(MeansAnswer.Moved::won).reversed().thenComparing(MeansAnswer.Moved::name));
        return moved;
    }

    /** An unplanned school starts after the end at the earliest. */
    private static int number(@Nullable String period, Map<String, Integer> numbers) {
        return period == null ? numbers.size() : numbers.getOrDefault(period, numbers.size());
    }
}
