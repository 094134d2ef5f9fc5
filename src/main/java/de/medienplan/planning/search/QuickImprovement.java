package de.medienplan.planning.search;

import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * The first steps from a plan in hand: better neighbours at once, before there is a relaxation to follow, and then parts
 * of it decided again. Annealing would first leave the plan behind and come back to its level only later. And the last steps,
 * however short the search was.
 */
final class QuickImprovement {

    private static final int NODES = 100;
    private static final int DRAWS = 256;

    private final Model model;
    private final Incumbent incumbent;
    private final SplittableRandom random;

    QuickImprovement(Model model, Incumbent incumbent, long seed) {
        this.model = model;
        this.incumbent = incumbent;
        this.random = new SplittableRandom(seed);
    }

    /** Takes each neighbour that is better, drawn at random. */
    void descend(BooleanSupplier until) {
        Guide guide = Guide.none(model);
        guide.spread(1);
        Proposals proposals = new Proposals(guide, random);
        PlanState state = new PlanState(model, incumbent.choice());
        Change change = new Change(state);
        while (!until.getAsBoolean()) {
            for (int i = 0; i < DRAWS; i++) {
                long hard = state.hard();
                long cost = state.cost();
                proposals.propose(change);
                boolean better = state.hard() < hard || (state.hard() == hard && state.cost() < cost);
                if (better) {
                    change.keep();
                    incumbent.offer(state.choices(), state.hard(), state.cost());
                } else {
                    change.undo();
                }
            }
        }
    }

    /**
     * Takes the best option of each unit until no single one is better any more, so that no school waits in vain for a quarter
     * that would carry it.
     */
    void settle(BooleanSupplier until) {
        PlanState state = new PlanState(model, incumbent.choice());
        boolean better = true;
        while (better && !until.getAsBoolean()) {
            better = false;
            for (int unit = 0; unit < model.units().size() && !until.getAsBoolean(); unit++) {
                better |= settle(state, unit);
            }
        }
    }

    private boolean settle(PlanState state, int unit) {
        int before = state.choice(unit);
        int best = before;
        long hard = state.hard();
        long cost = state.cost();
        for (int option = 0; option < state.optionCount(unit); option++) {
            state.set(unit, option);
            if (state.hard() < hard || (state.hard() == hard && state.cost() < cost)) {
                best = option;
                hard = state.hard();
                cost = state.cost();
            }
        }
        state.set(unit, best);
        if (best != before) {
            incumbent.offer(state.choices(), hard, cost);
        }
        return best != before;
    }

    /** Frees some units of the best plan and decides them again as the relaxation advises. */
    void reoptimise(Worker worker, BooleanSupplier until) {
        Neighbourhoods neighbourhoods = new Neighbourhoods(model, worker.guide(), incumbent, random);
        while (!until.getAsBoolean() && incumbent.hard() == 0) {
            int[] plan = incumbent.choice();
            int[] freed = neighbourhoods.draw(plan);
            int[] better = worker.reoptimiser().improve(plan, freed, incumbent.cost(), NODES, until);
            neighbourhoods.searched(worker.reoptimiser().exhausted());
            if (better != null) {
                PlanState state = new PlanState(model, better);
                incumbent.offer(better, state.hard(), state.cost());
            }
        }
    }
}
