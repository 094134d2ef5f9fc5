package de.medienplan.planning.search;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Pins;
import java.util.EnumSet;
import java.util.Set;

/** The solver of the product: checks the pins, then searches with OptaPlanner while bounds are proven. */
public final class RolloutSearch implements RolloutSolver {

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
        Pins pins = new Pins(scenario);
        if (pins.contradictory()) {
            return result(evaluator, evaluator.plan(pins.starts(), null), clock);
        }
        Model model = Model.of(scenario);
        Incumbent incumbent = new Incumbent(Seeds.unplanned(model));
        new Run(model, options, parts, clock, incumbent, new Reporter(model, evaluator, incumbent, clock, listener))
                .execute();
        if (incumbent.hard() > 0) {
            return result(evaluator, closest(evaluator, pins, model, incumbent), clock);
        }
        Long bound = incumbent.bound() == Long.MIN_VALUE ? null : (Long) incumbent.bound();
        return result(evaluator, evaluator.plan(model.starts(incumbent.choice()), bound), clock);
    }

    /** Where no feasible plan was found: the pins alone if they already break rules, which says most plainly why. */
    private static Plan closest(PlanEvaluator evaluator, Pins pins, Model model, Incumbent incumbent) {
        Plan pinned = evaluator.plan(pins.starts(), null);
        return evaluator.evaluate(pinned).feasible() ? evaluator.plan(model.starts(incumbent.choice()), null) : pinned;
    }

    private static PlanResult result(PlanEvaluator evaluator, Plan plan, RunClock clock) {
        return new PlanResult(plan, evaluator.evaluate(plan), clock.elapsed());
    }
}
