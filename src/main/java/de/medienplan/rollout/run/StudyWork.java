package de.medienplan.rollout.run;

import de.medienplan.jobs.JobWork;
import de.medienplan.planning.StopSignal;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question, being answered. */
class StudyWork<A> implements JobWork {

    /** How a question is answered. */
    interface Answering<A> {

        /**
         * Works to the end or until it is stopped.
         *
         * @param threads how many processors it may use
         * @param tell takes what is known so far
         * @return null if it was stopped before anything new was known
         */
        @Nullable
        A answer(int threads, StopSignal stop, Consumer<A> tell);
    }

    private final Answering<A> answering;
    private final Consumer<A> store;
    private final StopSignal stop = new StopSignal();
    private volatile @Nullable A known;
    private @Nullable A saved;

    StudyWork(Answering<A> answering, Consumer<A> store) {
        this.answering = answering;
        this.store = store;
    }

    @Override
    public void run(int threads) {
        A last = answering.answer(threads, stop, answer -> known = answer);
        if (last != null) {
            known = last;
        }
    }

    @Override
    public void stop() {
        stop.raise();
    }

    @Override
    public synchronized void save() {
        A present = known;
        if (present != null && present != saved) {
            store.accept(present);
            saved = present;
        }
    }

    Optional<A> known() {
        return Optional.ofNullable(known);
    }
}
