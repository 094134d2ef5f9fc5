package de.medienplan.planning.place;

import de.medienplan.planning.model.PlanState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes room for one unit in a plan: other units move, one after the other, each where it mends most for its price, until
 * every rule is obeyed; then each that moved goes where it is cheapest. Pinned and begun units stay.
 */
final class Displacement {

    /** A unit that moves. */
    private record Step(int unit, int option, long hard, long cost) {}

    private static final int MOST_STEPS = 24;
    /** So many units are tried as the first to give way. */
    private static final int BEGINNINGS = 6;

    private final PlanState state;
    private final int[] plan;
    private final int guest;
    private final int[] movable;

    /**
     * @param plan option of each unit in the plan in hand
     * @param guest the unit to make room for
     */
    Displacement(PlanState state, int[] plan, int guest) {
        this.state = state;
        this.plan = plan;
        this.guest = guest;
        this.movable = IntStream.range(0, plan.length)
                .filter(unit -> unit != guest && state.optionCount(unit) > 1)
                .toArray();
    }

    /**
     * Plans with the guest in its option that obey every rule, the cheapest first; each begins with another unit giving
     * way. Empty where none was found, which is certain if facts, pins and the guest alone break a rule other than the
     * budget.
     *
     * @param most how many at most
     */
    List<int[]> plans(int option, int most) {
        restore(option);
        if (state.feasible()) {
            return List.of(state.choices());
        }
        List<int[]> found = new ArrayList<>();
        for (Step first : firsts().stream().limit(BEGINNINGS).toList()) {
            restore(option);
            state.set(first.unit(), first.option());
            add(found, complete());
        }
        if (found.isEmpty()) {
            restore(option);
            add(found, clear());
        }
        found.sort(Comparator.comparingLong(this::cost));
        return found.subList(0, Math.min(most, found.size()));
    }

    private void restore(int option) {
        for (int unit = 0; unit < plan.length; unit++) {
            state.set(unit, unit == guest ? option : plan[unit]);
        }
    }

    private long cost(int[] choice) {
        for (int unit = 0; unit < plan.length; unit++) {
            state.set(unit, choice[unit]);
        }
        return state.cost();
    }

    private void add(List<int[]> found, boolean complete) {
        if (complete) {
            settle();
            int[] choice = state.choices();
            if (found.stream().noneMatch(known -> Arrays.equals(known, choice))) {
                found.add(choice);
            }
        }
    }

    /** The best step of each unit, those first that are enough by themselves. */
    private List<Step> firsts() {
        List<Step> firsts = new ArrayList<>();
        for (int unit : inTheWay()) {
            Step best = best(unit);
            if (best != null) {
                firsts.add(best);
            }
        }
        firsts.sort(order());
        return firsts;
    }

    private boolean complete() {
        for (int n = 0; n < MOST_STEPS && state.hard() > 0; n++) {
            List<Step> steps = firsts();
            if (steps.isEmpty()) {
                return false;
            }
            state.set(steps.getFirst().unit(), steps.getFirst().option());
        }
        return state.hard() == 0;
    }

    /** Leaves out everybody who can be, then lets them in again where that breaks nothing. */
    private boolean clear() {
        for (int unit : movable) {
            state.set(unit, state.optionCount(unit) - 1);
        }
        if (state.hard() > 0) {
            return false;
        }
        Arrays.stream(movable)
                .boxed()
                .sorted(Comparator.comparingLong(unit -> -(dearest(unit) - plannedCost(unit))))
                .forEach(this::settle);
        return true;
    }

    private long dearest(int unit) {
        return state.option(unit, state.optionCount(unit) - 1).cost();
    }

    private long plannedCost(int unit) {
        return state.option(unit, plan[unit]).cost();
    }

    /** Every unit that moved goes where it is cheapest, as long as that saves anything. */
    private void settle() {
        long before;
        do {
            before = state.cost();
            for (int unit : movable) {
                if (state.choice(unit) != plan[unit]) {
                    settle(unit);
                }
            }
        } while (state.cost() < before);
    }

    private void settle(int unit) {
        int best = state.choice(unit);
        long least = state.cost();
        for (int option = 0; option < state.optionCount(unit); option++) {
            state.set(unit, option);
            boolean home = option == plan[unit];
            if (state.feasible() && (state.cost() < least || (home && state.cost() == least))) {
                least = state.cost();
                best = option;
            }
        }
        state.set(unit, best);
    }

    /** Units that can help: as long as capacity is broken, those that use what is overfull. */
    private int[] inTheWay() {
        return state.withinCapacity()
                ? movable
                : Arrays.stream(movable)
                        .filter(unit -> state.overfullCell(unit) >= 0)
                        .toArray();
    }

    private @Nullable Step best(int unit) {
        int present = state.choice(unit);
        long hard = state.hard();
        Comparator<Step> order = order();
        Step best = null;
        for (int option = 0; option < state.optionCount(unit); option++) {
            if (option != present) {
                state.set(unit, option);
                if (state.hard() < hard) {
                    Step step = new Step(unit, option, state.hard(), state.cost());
                    best = best == null || order.compare(step, best) < 0 ? step : best;
                }
            }
        }
        state.set(unit, present);
        return best;
    }

    /** First what leaves nothing broken, the cheapest of it; then what mends most for its price. */
    private Comparator<Step> order() {
        long hard = state.hard();
        long cost = state.cost();
        return Comparator.comparing((Step step) -> step.hard() > 0)
                .thenComparingDouble(
                        step -> step.hard() == 0 ? step.cost() : price(step.cost() - cost) / (hard - step.hard()))
                .thenComparingInt(Step::unit);
    }

    private static double price(long difference) {
        return Math.max(1, difference);
    }
}
