package de.medienplan.bench;

import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import java.time.Duration;
import java.util.Objects;

/** The product itself. */
final class MedienplanContestant implements Contestant {

    @Override
    public String name() {
        return "Medienplan (OptaPlanner 10.2.0)";
    }

    @Override
    public Outcome run(Scenario scenario, int seconds, int seed, int threads) {
        Trace trace = new Trace();
        SolveOptions options = new SolveOptions(Duration.ofSeconds(seconds), seed, threads, null);
        PlanResult result = new RolloutSearch()
                .solve(
                        scenario,
                        options,
                        progress -> {
                            if (progress.feasible()) {
                                trace.improved(
                                        progress.plan().cost().total(),
                                        Objects.requireNonNullElse(
                                                progress.plan().lowerBound(), 0L));
                            }
                        },
                        new StopSignal());
        long bound = Objects.requireNonNullElse(result.plan().lowerBound(), 0L);
        long cost = result.feasible() ? result.plan().cost().total() : -1;
        if (result.feasible()) {
            trace.improved(cost, bound);
        }
        Outcome traced = trace.outcome(name(), scenario, seed, new int[0], bound);
        return new Outcome(name(), scenario.name(), seed, traced.seconds(), cost, bound, traced.points());
    }
}
