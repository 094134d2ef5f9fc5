package de.medienplan.bench;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Timefold's open edition with the same model and incremental score: construction heuristic, then simulated annealing
 * with change and swap moves, the best of the open configurations tried. One solver with its own seed on each thread, since
 * solving one problem on several threads is not part of the open edition.
 */
final class TimefoldContestant implements Contestant {

    /** Starting temperature as a share of the cost, as found best. */
    private static final double HEAT = 8e-3;

    @Override
    public String name() {
        return "Timefold 1.32.0";
    }

    @Override
    public Outcome run(Scenario scenario, int seconds, int seed, int threads) {
        Trace trace = new Trace();
        Model model = Model.of(scenario);
        long heat = Math.max(1, (long) (model.units().stream()
                        .mapToDouble(u -> u.options().getFirst().cost())
                        .sum()
                * HEAT));
        List<TimefoldRollout> plans = IntStream.range(0, threads)
                .parallel()
                .mapToObj(i -> solve(model, seconds, seed * 100L + i, heat, trace))
                .toList();
        TimefoldRollout best = plans.stream()
                .max((a, b) -> Objects.requireNonNull(a.getScore()).compareTo(Objects.requireNonNull(b.getScore())))
                .orElseThrow();
        return trace.outcome(name(), scenario, seed, best.choice(), 0);
    }

    private static TimefoldRollout solve(Model model, int seconds, long seed, long heat, Trace trace) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldRollout.class)
                .withEntityClasses(TimefoldUnit.class)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit((long) seconds))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig(
                                        List.of(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())))
                                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                        .withSimulatedAnnealingStartingTemperature("0hard/" + heat + "soft"))
                                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
        Solver<TimefoldRollout> solver =
                SolverFactory.<TimefoldRollout>create(config).buildSolver();
        solver.addEventListener(event -> {
            var score = Objects.requireNonNull(event.getNewBestSolution().getScore());
            if (event.isNewBestSolutionInitialized() && score.hardScore() == 0) {
                trace.improved(-score.softScore(), 0);
            }
        });
        return solver.solve(new TimefoldRollout(model));
    }
}
