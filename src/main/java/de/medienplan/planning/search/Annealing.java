package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.random.RandomGenerator;

/** Simulated annealing on feasible plans: draws neighbours until one is accepted by Metropolis's rule. */
final class Annealing {

    private static final double HOT = 1.0 / 40;
    private static final double COLD = 1.0 / 2_000;
    private static final double SPREAD = 8;
    private static final int DRAWS = 1_000;
    private static final int SCHEDULE = 64;

    private final Worker worker;
    private final RandomGenerator random;
    private final Proposals proposals;
    private final Guide guide;
    private final Change change;
    private final double reference;
    private long drawn;
    private double temperature = 1;
    private double lastSpread;
    private long best = Long.MAX_VALUE;
    private long bestHard = Long.MAX_VALUE;

    Annealing(Worker worker, PlanState state, RandomGenerator random) {
        this.worker = worker;
        this.random = random;
        this.guide = worker.guide();
        this.proposals = new Proposals(guide, random);
        this.change = new Change(state);
        this.reference =
                Math.max(1, (double) state.cost() / worker.model().units().size());
        worker.annealed().forget(state.choices());
        cool();
    }

    /** The next accepted move; empty if none was accepted for long. */
    OptionsMove draw() {
        PlanState state = change.state();
        long hard = state.hard();
        long cost = state.cost();
        for (int i = 0; i < DRAWS; i++) {
            if (++drawn % SCHEDULE == 0) {
                cool();
            }
            proposals.propose(change);
            if (!change.isEmpty() && accepts(state, hard, cost)) {
                remember(state, cost);
                return change.toMove();
            }
            change.undo();
        }
        return new OptionsMove(new int[0], new int[0]);
    }

    /** Keeps the best plan of this annealing, which need not be the best of the run. */
    private void remember(PlanState state, long before) {
        if (state.cost() < before && (state.hard() < bestHard || (state.hard() == bestHard && state.cost() < best))) {
            best = state.cost();
            bestHard = state.hard();
            worker.annealed().offer(state.choices(), bestHard, best);
        }
    }

    private void cool() {
        double progress = worker.cycles().progress(worker.clock().elapsedSeconds());
        temperature = reference * HOT * Math.pow(COLD / HOT, progress);
        double sp = temperature * SPREAD;
        if (sp < lastSpread * 0.9 || sp > lastSpread * 1.1) {
            guide.spread(sp);
            lastSpread = sp;
        }
    }

    private boolean accepts(PlanState state, long hard, long cost) {
        if (hard == 0 && !state.withinCapacity()) {
            return false;
        }
        if (state.hard() != hard) {
            return state.hard() < hard;
        }
        long worse = state.cost() - cost;
        return worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature);
    }
}
