package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.model.PlanState;
import java.util.Random;

/** Simulated annealing: draws changes, swaps and evictions until one is accepted by Metropolis's rule. */
final class Annealing {

    private static final int DRAWS = 2_000;

    private final Worker worker;
    private final Random random;
    private final int[] units = new int[8];
    private final int[] before = new int[8];
    private final int[] after = new int[8];
    private int changed;

    Annealing(Worker worker, Random random) {
        this.worker = worker;
        this.random = random;
    }

    OptionsMove draw(PlanState state) {
        double progress = worker.clock().elapsedSeconds() / worker.clock().totalSeconds();
        double temperature = 3000 * Math.pow(0.01, progress);
        for (int i = 0; i < DRAWS; i++) {
            long hard = state.hard();
            long cost = state.cost();
            changed = 0;
            propose(state);
            boolean accepted = changed > 0 && accepts(state, hard, cost, temperature);
            OptionsMove move = accepted ? move() : null;
            undo(state);
            if (move != null) {
                return move;
            }
        }
        return new OptionsMove(new int[0], new int[0]);
    }

    private boolean accepts(PlanState state, long hard, long cost, double temperature) {
        if (state.hard() != hard) {
            return state.hard() < hard;
        }
        long worse = state.cost() - cost;
        return worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature);
    }

    private void propose(PlanState state) {
        int count = worker.model().units().size();
        int unit = random.nextInt(count);
        int other = random.nextInt(count);
        if (random.nextBoolean()) {
            set(state, unit, random.nextInt(state.optionCount(unit)));
        } else if (unit != other) {
            int mine = worker.model()
                    .units()
                    .get(unit)
                    .optionOf(state.option(other).start());
            int theirs = worker.model()
                    .units()
                    .get(other)
                    .optionOf(state.option(unit).start());
            if (mine >= 0 && theirs >= 0) {
                set(state, unit, mine);
                set(state, other, theirs);
            }
        }
    }

    private void set(PlanState state, int unit, int option) {
        if (state.choice(unit) != option) {
            units[changed] = unit;
            before[changed] = state.choice(unit);
            after[changed++] = option;
            state.set(unit, option);
        }
    }

    private void undo(PlanState state) {
        for (int i = changed - 1; i >= 0; i--) {
            state.set(units[i], before[i]);
        }
    }

    private OptionsMove move() {
        return new OptionsMove(java.util.Arrays.copyOf(units, changed), java.util.Arrays.copyOf(after, changed));
    }
}
