package de.medienplan.rollout.planning.search;

import java.util.Iterator;
import java.util.function.Supplier;

/** Moves until the run is over. */
final class MoveSource implements Iterator<OptionsMove> {

    private final Worker worker;
    private final Supplier<OptionsMove> source;

    MoveSource(Worker worker, Supplier<OptionsMove> source) {
        this.worker = worker;
        this.source = source;
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
