package de.medienplan.planning.search;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** OptaPlanner, configured for one thread of a run. */
final class OptaPlannerEngine {

    private static final String ANY = "1000000000000hard/1000000000000000soft";

    private final Worker worker;
    private final boolean dives;

    /** @param dives whether parts of a plan are decided again between the annealings */
    OptaPlannerEngine(Worker worker, boolean dives) {
        this.worker = worker;
        this.dives = dives;
    }

    /** Searches until the run's time is up. */
    void search(int[] start) {
        Solver<Rollout> solver = SolverFactory.<Rollout>create(config()).buildSolver();
        solver.addEventListener(event -> offer(event.getNewBestSolution()));
        offer(solver.solve(new Rollout(worker, start)));
    }

    private void offer(Rollout rollout) {
        var score = rollout.getScore();
        if (score != null) {
            worker.incumbent().offer(rollout.choice(), -score.hardScore(), -score.softScore());
        }
    }

    private SolverConfig config() {
        Cycles cycles = worker.cycles();
        List<PhaseConfig> phases = new ArrayList<>();
        for (int i = 0; i < cycles.count(); i++) {
            if (dives) {
                phases.add(phase(AnnealingMoves.class, cycles.annealingSeconds()));
                phases.add(phase(ReoptimisingMoves.class, cycles.reoptimisingSeconds()));
            } else {
                phases.add(phase(AnnealingMoves.class, cycles.length()));
            }
        }
        return new SolverConfig()
                .withSolutionClass(Rollout.class)
                .withEntityClasses(UnitStart.class)
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(worker.seed())
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(FastScore.class))
                .withPhaseList(phases);
    }

    /**
     * A local search that takes every move it is given: the moves have been weighed when they were drawn, so the
     * temperature of OptaPlanner's own acceptor is beyond any cost.
     */
    private static LocalSearchPhaseConfig phase(
            Class<? extends MoveIteratorFactory<Rollout, OptionsMove>> moves, double seconds) {
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(moves))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(ANY))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        phase.setTerminationConfig(
                new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, (long) (seconds * 1000))));
        return phase;
    }
}
