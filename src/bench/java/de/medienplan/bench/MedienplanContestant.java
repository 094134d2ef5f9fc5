package de.medienplan.bench;

import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import de.medienplan.planning.search.SearchPart;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The product itself, whole or without some parts of its search. */
final class MedienplanContestant implements Contestant {

    private final String name;
    private final Set<SearchPart> parts;

    MedienplanContestant(String name, Set<SearchPart> parts) {
        this.name = name;
        this.parts = parts;
    }

    /** The product, and what is left of it without each of its parts. */
    static List<Contestant> all() {
        return List.of(
                new MedienplanContestant("Medienplan", EnumSet.allOf(SearchPart.class)),
                new MedienplanContestant("Medienplan without cuts", EnumSet.complementOf(EnumSet.of(SearchPart.CUTS))),
                new MedienplanContestant(
                        "Medienplan without dives", EnumSet.complementOf(EnumSet.of(SearchPart.DIVES))),
                new MedienplanContestant("Medienplan without relaxation", EnumSet.noneOf(SearchPart.class)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome run(Scenario scenario, int seconds, int seed, int threads) {
        Trace trace = new Trace();
        SolveOptions options = new SolveOptions(Duration.ofSeconds(seconds), seed, threads, null);
        PlanResult result = new RolloutSearch(parts)
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
