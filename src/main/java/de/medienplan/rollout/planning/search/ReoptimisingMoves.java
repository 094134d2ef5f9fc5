package de.medienplan.rollout.planning.search;

import java.util.Iterator;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Moves that decide a part of the plan anew, see {@link RuinAndRecreate}. */
public class ReoptimisingMoves implements MoveIteratorFactory<Rollout, OptionsMove> {

    private @Nullable MoveSource source;

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
            RuinAndRecreate ruin =
                    new RuinAndRecreate(worker, rollout.state(), new SplittableRandom(random.nextLong()));
            current = new MoveSource(worker, rollout.state(), ruin::next);
            source = current;
        }
        return current;
    }
}
