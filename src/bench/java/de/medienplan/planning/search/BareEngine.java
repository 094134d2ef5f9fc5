package de.medienplan.planning.search;

import de.medienplan.planning.model.Model;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** OptaPlanner with nothing but what it brings along, from the plan that leaves everything out. */
public final class BareEngine {

    /** Starting temperature as a share of the cost of all first options, as for Timefold. */
    private static final double HEAT = 8e-3;

    private BareEngine() {}

    /**
     * A plan.
     *
     * @param choice option of each unit
     * @param missing how far it is from obeying all rules
     * @param cost in euros
     */
    public record Found(int[] choice, long missing, long cost) {}

    /** @param better told the cost of each better feasible plan */
    public static Found search(Model model, int seconds, long seed, LongConsumer better) {
        long heat = Math.max(1, (long) (model.units().stream()
                        .mapToDouble(unit -> unit.options().getFirst().cost())
                        .sum()
                * HEAT));
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Rollout.class)
                .withEntityClasses(UnitStart.class)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(FastScore.class))
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit((long) seconds))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig(
                                List.of(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature("0hard/" + heat + "soft"))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
        Solver<Rollout> solver = SolverFactory.<Rollout>create(config).buildSolver();
        solver.addEventListener(event -> {
            var score = Objects.requireNonNull(event.getNewBestSolution().getScore());
            if (score.hardScore() == 0) {
                better.accept(-score.softScore());
            }
        });
        Rollout best = solver.solve(new Rollout(model, Seeds.unplanned(model)));
        var score = Objects.requireNonNull(best.getScore());
        return new Found(best.choice(), -score.hardScore(), -score.softScore());
    }
}
