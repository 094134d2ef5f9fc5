package de.medienplan.planning.search;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveProgress;
import de.medienplan.planning.model.Model;

/** Tells the listener what got better, at most four times a second. */
final class Reporter {

    private static final double PAUSE_SECONDS = 0.25;

    private final Model model;
    private final PlanEvaluator evaluator;
    private final Incumbent incumbent;
    private final RunClock clock;
    private final SolveListener listener;
    private long told;
    private double last = -1;

    Reporter(Model model, PlanEvaluator evaluator, Incumbent incumbent, RunClock clock, SolveListener listener) {
        this.model = model;
        this.evaluator = evaluator;
        this.incumbent = incumbent;
        this.clock = clock;
        this.listener = listener;
    }

    /** Called often by the thread that watches the run. */
    void report() {
        long version = incumbent.version();
        double now = clock.elapsedSeconds();
        if (version == told || now - last < PAUSE_SECONDS || listener == SolveListener.SILENT) {
            return;
        }
        told = version;
        last = now;
        Long bound = incumbent.bound() == Long.MIN_VALUE ? null : (Long) incumbent.bound();
        boolean feasible = incumbent.hard() == 0;
        listener.progress(
                new SolveProgress(clock.elapsed(), evaluator.plan(model.starts(incumbent.choice()), bound), feasible));
    }
}
