package de.medienplan.rollout.planning.search;

import java.util.List;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** OptaPlanner, configured for one thread of a run. */
final class OptaPlannerEngine {

    private final Worker worker;

    OptaPlannerEngine(Worker worker) {
        this.worker = worker;
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
        long millis = Math.max(1, worker.clock().left().toMillis());
        return new SolverConfig()
                .withSolutionClass(Rollout.class)
                .withEntityClasses(UnitStart.class)
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(worker.seed())
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(FastScore.class))
                .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(millis))
                .withPhaseList(List.of(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(AnnealingMoves.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature("1000000hard/1000000000000000soft"))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))));
    }
}
