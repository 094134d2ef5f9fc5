package de.medienplan.bench;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.search.BareEngine;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * OptaPlanner alone, as Timefold beside it: the same model and incremental score, its own change and swap moves and simulated
 * annealing, one solver with its own seed on each thread; nothing of Medienplan's relaxation, moves, cuts and dives.
 */
final class OptaPlannerContestant implements Contestant {

    @Override
    public String name() {
        return "OptaPlanner 10.2.0 alone";
    }

    @Override
    public Outcome run(Scenario scenario, int seconds, int seed, int threads) {
        Trace trace = new Trace();
        Model model = Model.of(scenario);
        List<BareEngine.Found> found = IntStream.range(0, threads)
                .parallel()
                .mapToObj(i -> BareEngine.search(model, seconds, seed * 100L + i, cost -> trace.improved(cost, 0)))
                .toList();
        int[] best = found.stream()
                .min(Comparator.comparingLong(BareEngine.Found::missing).thenComparingLong(BareEngine.Found::cost))
                .orElseThrow()
                .choice();
        return trace.outcome(name(), scenario, seed, best, 0);
    }
}
