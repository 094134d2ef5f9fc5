package de.medienplan.rollout.planning.search;

import java.util.Iterator;
import java.util.Random;
import java.util.SplittableRandom;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Moves that decide a part of the plan anew, see {@link RuinAndRecreate}. */
public class ReoptimisingMoves implements MoveIteratorFactory<Rollout, OptionsMove> {

    @Override
    public long getSize(ScoreDirector<Rollout> director) {
        return director.getWorkingSolution().units().size();
    }

    @Override
    public Iterator<OptionsMove> createOriginalMoveIterator(ScoreDirector<Rollout> director) {
        throw new UnsupportedOperationException("moves are drawn at random");
    }

    @Override
    public Iterator<OptionsMove> createRandomMoveIterator(ScoreDirector<Rollout> director, Random random) {
        Rollout rollout = director.getWorkingSolution();
        Worker worker = rollout.worker();
        return new MoveSource(
                worker, new RuinAndRecreate(worker, rollout.state(), new SplittableRandom(random.nextLong()))::next);
    }
}
