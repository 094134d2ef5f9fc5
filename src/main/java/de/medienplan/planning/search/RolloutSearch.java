package de.medienplan.planning.search;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.model.Model;
import java.util.EnumSet;
import java.util.Set;

/**
 * The solver of the product: finds contradictions, then searches with OptaPlanner while bounds are proven. Where pins are
 * in vain, as few as possible are released and everything else is planned; the evaluation names those pins.
 */
public final class RolloutSearch implements RolloutSolver {

    /** Share of the time in which pins that alone overdraw the budget may be saved by the grants of other schools. */
    private static final double TRYING = 0.4;

    private final Set<SearchPart> parts;

    /** The whole search. */
    public RolloutSearch() {
        this(EnumSet.allOf(SearchPart.class));
    }

    /** With some parts only, for benchmarks. */
    public RolloutSearch(Set<SearchPart> parts) {
        this.parts = Set.copyOf(parts);
    }

    @Override
    public PlanResult solve(Scenario scenario, SolveOptions options, SolveListener listener, StopSignal stop) {
        RunClock clock = new RunClock(options.time(), stop);
        ScenarioCheck.check(scenario);
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        Contradictions found = Contradictions.find(scenario);
        if (!found.certain()) {
            RunClock first = found.none() ? clock : clock.share(TRYING);
            Reporter reporter = new Reporter(evaluator, true, first, listener);
            PlanResult kept = search(scenario, options, reporter);
            if (kept.feasible() || found.none()) {
                return kept;
            }
        }
        return search(found.released(scenario), options, new Reporter(evaluator, false, clock, listener));
    }

    private PlanResult search(Scenario scenario, SolveOptions options, Reporter reporter) {
        Model model = Model.of(scenario);
        Incumbent incumbent = new Incumbent(Seeds.unplanned(model));
        new Run(model, options, parts, incumbent, reporter).execute();
        return reporter.result(model, incumbent);
    }
}
