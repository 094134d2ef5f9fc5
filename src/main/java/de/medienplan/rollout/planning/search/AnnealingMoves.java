package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.model.PlanState;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws moves by {@link Annealing}; rejected draws never reach OptaPlanner. */
public class AnnealingMoves extends DrawnMoves {

    @Override
    Supplier<OptionsMove> source(Worker worker, PlanState state, RandomGenerator random) {
        return new Annealing(worker, state, random)::draw;
    }
}
