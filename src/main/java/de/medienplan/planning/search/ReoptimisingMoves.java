package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Moves that decide a part of the plan again, see {@link RuinAndRecreate}. */
public class ReoptimisingMoves extends DrawnMoves {

    @Override
    Supplier<OptionsMove> source(Worker worker, PlanState state, RandomGenerator random) {
        return new RuinAndRecreate(worker, state, random)::next;
    }
}
