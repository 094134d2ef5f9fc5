package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.SolveOptions;
import de.medienplan.rollout.planning.bound.BranchAndBound;
import de.medienplan.rollout.planning.model.Model;
import de.medienplan.rollout.planning.model.PlanState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One run: a solver on each thread, watched by the caller's thread. */
final class Run {

    private static final long WATCH_MILLIS = 20;

    private final Model model;
    private final SolveOptions options;
    private final RunClock clock;
    private final Incumbent incumbent;
    private final Reporter reporter;

    Run(Model model, SolveOptions options, RunClock clock, Incumbent incumbent, Reporter reporter) {
        this.model = model;
        this.options = options;
        this.clock = clock;
        this.incumbent = incumbent;
        this.reporter = reporter;
    }

    void execute() {
        offer(Seeds.unplanned(model));
        if (options.start() != null) {
            offer(model.choice(options.start()));
        }
        BranchAndBound bounds = new BranchAndBound(model);
        bounds.solveRoot(clock::over);
        incumbent.raiseBound(bounds.bound());
        offer(Seeds.guided(model, new Guide(bounds.rootReducedCosts())));
        ExecutorService executor = Executors.newFixedThreadPool(options.threads(), Run::daemon);
        try {
            List<Future<Void>> futures = new ArrayList<>();
            for (int i = 0; i < options.threads(); i++) {
                Worker worker = new Worker(
                        model,
                        incumbent,
                        clock,
                        new Guide(bounds.rootReducedCosts()),
                        clock.elapsedSeconds(),
                        options.seed() * 1000 + i);
                Callable<Void> task = () -> {
                    new OptaPlannerEngine(worker).search(incumbent.choice());
                    return null;
                };
                futures.add(executor.submit(task));
            }
            watch(futures);
        } finally {
            executor.shutdownNow();
        }
    }

    private void offer(int[] choice) {
        PlanState state = new PlanState(model, choice);
        incumbent.offer(choice, state.hard(), state.cost());
    }

    private void watch(List<Future<Void>> futures) {
        try {
            while (futures.stream().anyMatch(future -> !future.isDone())) {
                Thread.sleep(WATCH_MILLIS);
                reporter.report();
            }
            for (Future<Void> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search failed", e.getCause());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "rollout-search");
        thread.setDaemon(true);
        return thread;
    }
}
