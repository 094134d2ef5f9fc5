package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Takes some units out of the plan and puts them back as well as the relaxation can, until that makes the plan cheaper.
 * Begins with the best plan of the annealing before, later takes over the best plan of all threads.
 */
final class RuinAndRecreate {

    private static final int NODES = 150;

    private final Worker worker;
    private final PlanState state;
    private final Neighbourhoods neighbourhoods;
    private boolean begun;
    private boolean kept;

    RuinAndRecreate(Worker worker, PlanState state, RandomGenerator random) {
        this.worker = worker;
        this.state = state;
        this.neighbourhoods = new Neighbourhoods(worker.model(), worker.guide(), worker.incumbent(), random);
    }

    /** A move to a cheaper plan; empty if time ran out. */
    OptionsMove next() {
        if (!begun) {
            begun = true;
            return difference(worker.annealed().choice());
        }
        int[] plan = state.choices();
        while (!worker.clock().over()) {
            if (!worker.cycles().alone(worker.clock().elapsedSeconds())) {
                keepOwn(plan);
                if (behind()) {
                    return difference(worker.incumbent().choice());
                }
            }
            int[] freed = neighbourhoods.draw(plan);
            int[] better = worker.reoptimiser().improve(plan, freed, state.cost(), NODES, worker.clock()::over);
            neighbourhoods.searched(worker.reoptimiser().exhausted());
            if (better != null) {
                return difference(better);
            }
        }
        return difference(plan);
    }

    private void keepOwn(int[] plan) {
        if (!kept && state.hard() == 0) {
            kept = true;
            worker.incumbent().keep(plan);
        }
    }

    private boolean behind() {
        long hard = worker.incumbent().hard();
        return hard < state.hard()
                || (hard == state.hard() && worker.incumbent().cost() < state.cost());
    }

    private OptionsMove difference(int[] target) {
        int[] units = new int[target.length];
        int[] options = new int[target.length];
        int count = 0;
        for (int u = 0; u < target.length; u++) {
            if (state.choice(u) != target[u]) {
                units[count] = u;
                options[count++] = target[u];
            }
        }
        return new OptionsMove(Arrays.copyOf(units, count), Arrays.copyOf(options, count));
    }
}
