package de.medienplan.bench;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import java.util.ArrayList;
import java.util.List;

/** Writes down how a run's cost falls; the end is judged by the evaluator, not by the contestant. */
final class Trace {

    private final long begin = System.nanoTime();
    private final List<Outcome.Point> points = new ArrayList<>();

    synchronized void improved(long cost, long bound) {
        points.add(new Outcome.Point(seconds(), cost, bound));
    }

    double seconds() {
        return (System.nanoTime() - begin) * 1e-9;
    }

    /** @param choice option of each unit, or empty if nothing was found */
    synchronized Outcome outcome(String contestant, Scenario scenario, int seed, int[] choice, long bound) {
        long cost = -1;
        if (choice.length > 0) {
            Evaluation evaluation = new PlanEvaluator(scenario)
                    .evaluateStarts(Model.of(scenario).starts(choice));
            cost = evaluation.feasible() ? evaluation.cost().total() : -1;
        }
        return new Outcome(contestant, scenario.name(), seed, seconds(), cost, bound, points);
    }
}
