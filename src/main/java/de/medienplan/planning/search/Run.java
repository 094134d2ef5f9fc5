package de.medienplan.planning.search;

import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.bound.BranchAndBound;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * One run. The caller's thread solves the relaxation, starts a searching thread for each processor and watches; the last
 * of the threads raises the bound before it searches, and searches with the strengthened relaxation; the others look at
 * more with the plain one.
 */
final class Run {

    private static final long WATCH_MILLIS = 20;
    /** Share of the time that the last thread raises the bound. */
    private static final double BOUNDING = 0.2;
    /** So few units are solved to the end by branching. */
    private static final int SMALL = 60;

    private static final double SMALL_BOUNDING = 0.9;
    /** So long, and so much of the time at most, a plan in hand is improved before annealing begins. */
    private static final double FIRST_SECONDS = 5;

    private static final double FIRST_SHARE = 0.2;

    /** So long at most the best plan is looked through at the end, where the run's time is not used up. */
    private static final double SETTLING_SECONDS = 1;
    /** So long at most when somebody waits for the run to stop, and so much at most beyond its time. */
    private static final double LAST_SECONDS = 0.25;

    private final Model model;
    private final SolveOptions options;
    private final Set<SearchPart> parts;
    private final RunClock clock;
    private final Incumbent incumbent;
    private final Reporter reporter;

    Run(Model model, SolveOptions options, Set<SearchPart> parts, Incumbent incumbent, Reporter reporter) {
        this.model = model;
        this.options = options;
        this.parts = parts;
        this.clock = reporter.clock();
        this.incumbent = incumbent;
        this.reporter = reporter;
    }

    void execute() {
        offer(Seeds.unplanned(model));
        if (options.start() != null) {
            offer(model.choice(options.start()));
        }
        BranchAndBound bounds = new BranchAndBound(model);
        ExecutorService executor = Executors.newFixedThreadPool(options.threads(), Run::daemon);
        try {
            Future<?> relaxation = executor.submit(() -> solveRelaxation(bounds));
            Future<?> descent = executor.submit(() -> descend(relaxation));
            watch(List.of(relaxation, descent));
            double[][] prices = bounds.rootReducedCosts();
            List<Future<?>> searches = new ArrayList<>();
            for (int i = 0; i < options.threads(); i++) {
                int number = i;
                searches.add(executor.submit(() -> search(bounds, prices, number)));
            }
            watch(searches);
        } finally {
            executor.shutdownNow();
        }
        settle();
    }

    /** What a search that was short or had little of the machine left undone; nothing where no plan can be better. */
    private void settle() {
        if (incumbent.proven()) {
            return;
        }
        double begin = clock.elapsedSeconds();
        double latest = Math.min(begin + SETTLING_SECONDS, clock.totalSeconds() + LAST_SECONDS);
        new QuickImprovement(model, incumbent, options.seed())
                .settle(() -> clock.elapsedSeconds() > (clock.stopped() ? begin + LAST_SECONDS : latest));
        reporter.report(model, incumbent);
    }

    /** A plan in hand gets better while the relaxation is solved. */
    private void descend(Future<?> relaxation) {
        if (options.start() != null) {
            new QuickImprovement(model, incumbent, options.seed()).descend(() -> relaxation.isDone() || clock.over());
        }
    }

    private void solveRelaxation(BranchAndBound bounds) {
        if (!parts.contains(SearchPart.RELAXATION)) {
            return;
        }
        bounds.solveRoot(clock::over);
        incumbent.raiseBound(bounds.bound());
        offer(Seeds.guided(model, new Guide(bounds::rootReducedCosts)));
    }

    private void search(BranchAndBound bounds, double[][] prices, int number) {
        boolean last = number == options.threads() - 1;
        boolean guided = parts.contains(SearchPart.RELAXATION);
        Worker worker = new Worker(
                model,
                incumbent,
                clock,
                !guided ? Guide.none(model) : last ? new Guide(bounds::rootReducedCosts) : new Guide(() -> prices),
                last ? bounds.reoptimiser(model) : bounds.quickReoptimiser(model),
                cycles(number),
                new Incumbent(incumbent.choice()),
                options.seed() * 1000 + number);
        boolean dives = guided && parts.contains(SearchPart.DIVES);
        if (dives && number == 0 && options.start() != null) {
            double until = clock.elapsedSeconds() + Math.min(FIRST_SECONDS, clock.totalSeconds() * FIRST_SHARE);
            new QuickImprovement(model, incumbent, options.seed())
                    .reoptimise(worker, () -> clock.elapsedSeconds() >= until || clock.over());
        }
        if (last && guided) {
            raiseBound(bounds, worker.cycles().begin());
        }
        new OptaPlannerEngine(worker, dives).search(incumbent.choice());
    }

    private Cycles cycles(int number) {
        double now = clock.elapsedSeconds();
        double end = clock.totalSeconds();
        double bounding = number == options.threads() - 1 ? Math.max(0, end - now) * bounding() : 0;
        return Cycles.of(now + bounding, end, model.units().size());
    }

    private double bounding() {
        return model.units().size() > SMALL ? BOUNDING : options.threads() > 1 ? SMALL_BOUNDING : 0.5;
    }

    private void raiseBound(BranchAndBound bounds, double until) {
        BooleanSupplier stop = () -> clock.elapsedSeconds() >= until || clock.over();
        if (parts.contains(SearchPart.CUTS)) {
            bounds.strengthen(stop, () -> incumbent.raiseBound(bounds.bound()));
        }
        boolean more = true;
        int[] offered = null;
        while (more && !stop.getAsBoolean()) {
            more = bounds.split(incumbent.cost(), stop);
            incumbent.raiseBound(bounds.bound());
            int[] found = bounds.found();
            if (found != null && found != offered) {
                offered = found;
                offer(found);
            }
        }
    }

    private void offer(int[] choice) {
        PlanState state = new PlanState(model, choice);
        incumbent.offer(choice, state.hard(), state.cost());
    }

    private void watch(List<Future<?>> futures) {
        try {
            for (Future<?> future : futures) {
                while (!ends(future)) {
                    reporter.report(model, incumbent);
                }
            }
            reporter.report(model, incumbent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search failed", e.getCause());
        }
    }

    /** Waits a moment for the end. */
    private static boolean ends(Future<?> future) throws InterruptedException, ExecutionException {
        try {
            future.get(WATCH_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "rollout-search");
        thread.setDaemon(true);
        return thread;
    }
}
