package de.medienplan.cli;

import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveProgress;
import de.medienplan.shared.Message;

/** Prints how a run gets on: a line whenever the plan or the bound got better. */
final class ProgressPrinter implements SolveListener {

    private final Console console;

    ProgressPrinter(Console console) {
        this.console = console;
    }

    @Override
    public void progress(SolveProgress progress) {
        double seconds = progress.elapsed().toMillis() / 1000.0;
        if (progress.feasible()) {
            console.error(Message.of(
                    "cli.plan.progress", seconds, progress.plan().cost().total(), PlanPrinter.gap(progress.plan())));
        } else {
            console.error(Message.of("cli.plan.progressInfeasible", seconds));
        }
    }
}
