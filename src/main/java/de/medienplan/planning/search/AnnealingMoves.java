package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws moves by {@link Annealing}; rejected draws never reach OptaPlanner. */
public class AnnealingMoves extends DrawnMoves {

    @Override
    Supplier<OptionsMove> source(Worker worker, PlanState state, RandomGenerator random) {
        return new Annealing(worker, state, random)::draw;
    }
}
