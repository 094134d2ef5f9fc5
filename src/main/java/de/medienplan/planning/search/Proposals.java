package de.medienplan.planning.search;

import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.PlanState;
import java.util.random.RandomGenerator;

/**
 * Draws neighbours of a plan: a unit to another start, two units in exchange, and chains in which a unit that takes a
 * full quarter pushes another one out.
 */
final class Proposals {

    private static final int CHAIN = 3;
    private static final int TRIES = 4;

    private final Guide guide;
    private final RandomGenerator random;

    Proposals(Guide guide, RandomGenerator random) {
        this.guide = guide;
        this.random = random;
    }

    /** Tries a neighbour; it may break rules. */
    void propose(Change change) {
        PlanState state = change.state();
        int units = state.model().units().size();
        int unit = random.nextInt(units);
        if (random.nextInt(4) == 0) {
            swap(change, unit, random.nextInt(units));
        } else {
            int vacated = state.option(unit).start();
            change.set(unit, guide.draw(unit, random));
            evict(change, unit, vacated);
        }
    }

    private void swap(Change change, int unit, int other) {
        PlanState state = change.state();
        int start = state.option(unit).start();
        int otherStart = state.option(other).start();
        int mine = state.model().units().get(unit).optionOf(otherStart);
        int theirs = state.model().units().get(other).optionOf(start);
        if (start != otherStart && mine >= 0 && theirs >= 0) {
            change.set(unit, mine);
            change.set(other, theirs);
        }
    }

    /** While the unit sits in a full quarter, moves another unit out of it; and so on. */
    private void evict(Change change, int moved, int vacated) {
        PlanState state = change.state();
        int unit = moved;
        for (int i = 0; i < CHAIN && !state.withinCapacity(); i++) {
            int cell = state.overfullCell(unit);
            if (cell < 0) {
                return;
            }
            int victim = occupant(state, cell, change);
            if (victim < 0) {
                return;
            }
            int exchanged =
                    random.nextBoolean() ? state.model().units().get(victim).optionOf(vacated) : -1;
            change.set(victim, exchanged >= 0 ? exchanged : guide.draw(victim, random));
            unit = state.overfullCell(unit) >= 0 ? unit : victim;
        }
    }

    /** A unit drawn among those that use the cell, or -1. */
    private int occupant(PlanState state, int cell, Change change) {
        int period = cell % state.model().layout().periods();
        for (int i = 0; i < TRIES; i++) {
            int start = period - random.nextInt(Math.min(3, period + 1));
            int size = state.buckets().size(start);
            if (size > 0) {
                int unit = state.buckets().unit(start, random.nextInt(size));
                Option option = state.option(unit);
                if (option.uses(cell) && !change.contains(unit)) {
                    return unit;
                }
            }
        }
        return -1;
    }
}
