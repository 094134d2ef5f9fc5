package de.medienplan.planning.search;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveProgress;
import de.medienplan.planning.model.Model;

/** Tells the listener what got better, at most four times a second. */
final class Reporter {

    private static final double PAUSE_SECONDS = 0.25;

    private final PlanEvaluator evaluator;
    private final boolean pinsKept;
    private final RunClock clock;
    private final SolveListener listener;
    private long told;
    private double last = -1;

    /** @param pinsKept whether the scenario is searched as it is: only then is a plan feasible and a bound proven */
    Reporter(PlanEvaluator evaluator, boolean pinsKept, RunClock clock, SolveListener listener) {
        this.evaluator = evaluator;
        this.pinsKept = pinsKept;
        this.clock = clock;
        this.listener = listener;
    }

    RunClock clock() {
        return clock;
    }

    /** Called often by the thread that watches the run. */
    void report(Model model, Incumbent incumbent) {
        long version = incumbent.version();
        double now = clock.elapsedSeconds();
        if (version == told || now - last < PAUSE_SECONDS || listener == SolveListener.SILENT) {
            return;
        }
        told = version;
        last = now;
        boolean feasible = pinsKept && incumbent.hard() == 0;
        listener.progress(new SolveProgress(clock.elapsed(), plan(model, incumbent), feasible));
    }

    PlanResult result(Model model, Incumbent incumbent) {
        Plan plan = plan(model, incumbent);
        return new PlanResult(plan, evaluator.evaluate(plan), clock.elapsed());
    }

    /** No plan costs less than nothing, however early the proof was stopped. */
    private Plan plan(Model model, Incumbent incumbent) {
        boolean proven = pinsKept && incumbent.bound() != Long.MIN_VALUE;
        return evaluator.plan(model.starts(incumbent.choice()), proven ? Math.max(0, incumbent.bound()) : null);
    }
}
