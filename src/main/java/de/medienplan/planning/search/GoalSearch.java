package de.medienplan.planning.search;

import de.medienplan.planning.bound.BranchAndBound;
import de.medienplan.planning.bound.Objective;
import de.medienplan.planning.bound.Reoptimiser;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a plan of the least value for a goal other than the cost: dives through the relaxation once, then decides
 * parts of the plan again as long as that makes it better.
 */
public final class GoalSearch {

    private static final int FIRST_NODES = 1_500;
    private static final int NODES = 150;

    private final Model model;
    private final Objective objective;
    private final Guide guide;
    private final Reoptimiser reoptimiser;
    private final SplittableRandom random;
    private final Neighbourhoods neighbourhoods;
    private int @Nullable [] best;
    private long value = Objective.OUT;
    private boolean dived;
    /** Number of units with anything to decide. */
    private final int open;

    /** @param bounds the relaxation of the same goal, its root solved */
    public GoalSearch(Model model, BranchAndBound bounds, Objective objective, long seed) {
        this.model = model;
        this.objective = objective;
        this.guide = new Guide(bounds::rootReducedCosts);
        this.reoptimiser = bounds.reoptimiser(model);
        this.random = new SplittableRandom(seed);
        this.neighbourhoods = new Neighbourhoods(model, guide, new Incumbent(lastOptions()), random);
        this.open = (int)
                model.units().stream().filter(unit -> unit.options().size() > 1).count();
        offer(lastOptions());
        offer(Seeds.guided(model, guide));
    }

    /** Option of each unit in the best plan so far, or null. */
    public int @Nullable [] plan() {
        return best;
    }

    /** What the best plan so far is worth; {@link Objective#OUT} if none was found. */
    public long value() {
        return value;
    }

    /** Takes the plan if it is better. */
    public void offer(int[] plan) {
        long worth = objective.value(new PlanState(model, plan));
        if (worth < value) {
            value = worth;
            best = plan.clone();
        }
    }

    /** Searches until told to stop or the value is proven least. */
    public void run(BooleanSupplier stop, long bound) {
        if (!dived && value > bound) {
            dive(stop);
        }
        while (best != null && value > bound && !stop.getAsBoolean()) {
            int[] freed = neighbourhoods.draw(best);
            improve(best, freed, NODES, stop);
            neighbourhoods.searched(reoptimiser.exhausted());
            if (freed.length == open && reoptimiser.exhausted()) {
                return;
            }
        }
    }

    private void dive(BooleanSupplier stop) {
        dived = true;
        int[] all = IntStream.range(0, model.units().size()).toArray();
        improve(best == null ? lastOptions() : best, all, FIRST_NODES, stop);
        if (best == null) {
            offer(new Repair(model, guide, random).plan(stop));
        }
    }

    private void improve(int[] plan, int[] freed, int nodes, BooleanSupplier stop) {
        int[] better = reoptimiser.improve(plan, freed, value, nodes, stop);
        if (better != null) {
            offer(better);
        }
    }

    private int[] lastOptions() {
        int[] options = Seeds.unplanned(model);
        return Arrays.copyOf(options, options.length);
    }
}
