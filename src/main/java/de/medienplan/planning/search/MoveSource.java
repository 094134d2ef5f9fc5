package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.Iterator;
import java.util.function.Supplier;

/** Moves for one phase, until the run is over. */
final class MoveSource implements Iterator<OptionsMove> {

    private final Worker worker;
    private final PlanState state;
    private final Supplier<OptionsMove> source;

    MoveSource(Worker worker, PlanState state, Supplier<OptionsMove> source) {
        this.worker = worker;
        this.state = state;
        this.source = source;
    }

    /** The sums of the plan that the moves are for. */
    PlanState state() {
        return state;
    }

    @Override
    public boolean hasNext() {
        return !worker.clock().over() && !worker.incumbent().proven();
    }

    @Override
    public OptionsMove next() {
        return source.get();
    }
}
