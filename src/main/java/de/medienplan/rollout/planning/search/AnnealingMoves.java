package de.medienplan.rollout.planning.search;

import java.util.Iterator;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Draws moves by {@link Annealing}; rejected draws never reach OptaPlanner. One annealing lasts for a phase. */
public class AnnealingMoves implements MoveIteratorFactory<Rollout, OptionsMove> {

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
            Annealing annealing = new Annealing(worker, rollout.state(), new SplittableRandom(random.nextLong()));
            current = new MoveSource(worker, rollout.state(), annealing::draw);
            source = current;
        }
        return current;
    }
}
