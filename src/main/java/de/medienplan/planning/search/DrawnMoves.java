package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.Iterator;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Moves that a source of our own draws, one source for a phase. */
public abstract class DrawnMoves implements MoveIteratorFactory<Rollout, OptionsMove> {

    private @Nullable MoveSource source;

    /** What draws the moves of a phase. */
    abstract Supplier<OptionsMove> source(Worker worker, PlanState state, RandomGenerator random);

    @Override
    public void phaseStarted(ScoreDirector<Rollout> director) {
        source = null;
    }

    @Override
    public long getSize(ScoreDirector<Rollout> director) {
        return director.getWorkingSolution().units().size();
    }

    @Override
    public Iterator<OptionsMove> createOriginalMoveIterator(ScoreDirector<Rollout> director) {
        throw new UnsupportedOperationException("moves are drawn at random");
    }

    /** Called for each step: the source stays the same as long as the plan it works on is the working one. */
    @Override
    public Iterator<OptionsMove> createRandomMoveIterator(ScoreDirector<Rollout> director, Random random) {
        Rollout rollout = director.getWorkingSolution();
        MoveSource current = source;
        if (current == null || current.state() != rollout.state()) {
            Worker worker = rollout.worker();
            RandomGenerator own = new SplittableRandom(random.nextLong());
            current = new MoveSource(worker, rollout.state(), source(worker, rollout.state(), own));
            source = current;
        }
        return current;
    }
}
