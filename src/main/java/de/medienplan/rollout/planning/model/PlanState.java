package de.medienplan.rollout.planning.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A plan under construction: quantities and cost are kept up to date while single units change, in a few dozen steps
 * each. Equal to {@link de.medienplan.rollout.planning.PlanEvaluator} to the euro; tests prove it. Not for several
 * threads.
 */
public final class PlanState {

    private final Model model;
    private final PostScale posts;
    private final Option[][] options;
    private final long[] capacity;
    private final int cells;
    private final int years;
    private final int firstBase;
    private final int firstDevice;
    private final int firstEligible;
    private final long[] ownFunds;
    private final long[] pools;
    private final long[] eligible;
    private final long poolSum;
    private final long carryLimit;
    private final long liveTablets;
    private final long liveOthers;
    private final int[] choice;
    private final long[] quantity;
    private final long[] steps;
    private final Buckets buckets;
    private long linear;
    private long overCapacity;
    private long missingFunds;
    private long missingSteps;
    private long forfeited;
    private long postCost;
    private boolean staleBudget = true;
    private boolean stalePosts = true;

    /** The plan of the given options, one a unit; the array is copied. */
    public PlanState(Model model, int[] choice) {
        this.model = model;
        Layout layout = model.layout();
        this.posts = model.posts();
        this.options = model.units().stream()
                .map(unit -> unit.options().toArray(Option[]::new))
                .toArray(Option[][]::new);
        this.cells = layout.cells();
        this.years = layout.years();
        this.firstBase = layout.base(0);
        this.firstDevice = layout.tablets(0);
        this.firstEligible = layout.eligible(0, 0);
        this.ownFunds = IntStream.range(0, years).mapToLong(model::ownFunds).toArray();
        this.pools =
                IntStream.range(0, layout.programmes()).mapToLong(model::pool).toArray();
        this.eligible = new long[pools.length];
        this.poolSum = LongStream.of(pools).sum();
        this.carryLimit = model.carryLimit();
        this.liveTablets = model.scenario().support().liveTablets();
        this.liveOthers = model.scenario().support().liveOtherDevices();
        this.capacity = new long[cells];
        for (int c = 0; c < cells; c++) {
            capacity[c] = model.capacity(c);
        }
        this.choice = choice.clone();
        this.quantity = new long[layout.size()];
        this.steps = new long[years];
        this.buckets = new Buckets(layout.periods(), choice.length);
        for (int u = 0; u < choice.length; u++) {
            add(options[u][choice[u]]);
            buckets.add(u, options[u][choice[u]].start());
        }
    }

    public Model model() {
        return model;
    }

    /** The option of a unit. */
    public int choice(int unit) {
        return choice[unit];
    }

    public Option option(int unit) {
        return options[unit][choice[unit]];
    }

    public Option option(int unit, int number) {
        return options[unit][number];
    }

    public int optionCount(int unit) {
        return options[unit].length;
    }

    public int[] choices() {
        return choice.clone();
    }

    /** Current use of a quantity, see {@link Layout}. */
    public long quantity(int index) {
        return quantity[index];
    }

    /** Changes the option of a unit. */
    public void set(int unit, int option) {
        if (choice[unit] != option) {
            Option before = options[unit][choice[unit]];
            Option after = options[unit][option];
            remove(before);
            add(after);
            buckets.remove(unit, before.start());
            buckets.add(unit, after.start());
            choice[unit] = option;
        }
    }

    private void add(Option option) {
        int[] index = option.index();
        long[] amount = option.amount();
        for (int i = 0; i < index.length; i++) {
            int at = index[i];
            long before = quantity[at];
            long after = before + amount[i];
            quantity[at] = after;
            if (at >= cells) {
                outdate(at);
            } else if (after > capacity[at]) {
                overCapacity += after - Math.max(before, capacity[at]);
            }
        }
        linear += option.cost();
    }

    private void remove(Option option) {
        int[] index = option.index();
        long[] amount = option.amount();
        for (int i = 0; i < index.length; i++) {
            int at = index[i];
            long before = quantity[at];
            long after = before - amount[i];
            quantity[at] = after;
            if (at >= cells) {
                outdate(at);
            } else if (before > capacity[at]) {
                overCapacity -= before - Math.max(after, capacity[at]);
            }
        }
        linear -= option.cost();
    }

    private void outdate(int at) {
        boolean devices = at >= firstDevice && at < firstEligible;
        stalePosts |= devices;
        staleBudget |= !devices;
    }

    /** The units by start period. */
    public Buckets buckets() {
        return buckets;
    }

    /** A resource cell that the unit uses and that is over capacity, or -1. */
    public int overfullCell(int unit) {
        int[] index = options[unit][choice[unit]].index();
        for (int i = 0; i < index.length && index[i] < cells; i++) {
            if (quantity[index[i]] > capacity[index[i]]) {
                return index[i];
            }
        }
        return -1;
    }

    /** Whether every resource suffices; costs nothing to ask. */
    public boolean withinCapacity() {
        return overCapacity == 0;
    }

    /** How far the plan is from obeying all rules: units over capacity, euros missing, steps of posts missing. */
    public long hard() {
        refresh();
        return overCapacity + missingFunds + missingSteps;
    }

    public boolean feasible() {
        return overCapacity == 0 && hard() == 0;
    }

    /** Total cost in euros with the cheapest posts. */
    public long cost() {
        refresh();
        return linear + forfeited + postCost;
    }

    /** What the chosen options cost by themselves, without posts and pools. */
    public long optionCost() {
        return linear;
    }

    /**
     * The fewest euros of own funds, the same in each full year and on top of the model's, with which every year is paid
     * for; a year with fewer than four periods gets its share, rounded down.
     */
    public long leastFunds() {
        long low = 0;
        long high = 4;
        for (int y = 0; y < years; y++) {
            high += 4 * quantity[cells + y];
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (missingWith(middle) == 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Units over capacity, summed over resources and periods. */
    public long overCapacity() {
        return overCapacity;
    }

    /** Euros missing, summed over the years. */
    public long missingFunds() {
        refresh();
        return missingFunds;
    }

    /** Steps of posts missing, summed over the years. */
    public long missingSteps() {
        refresh();
        return missingSteps;
    }

    private void refresh() {
        if (staleBudget) {
            settleBudget();
            staleBudget = false;
        }
        if (stalePosts) {
            postCost = posts.cost(fillPosts());
            stalePosts = false;
        }
    }

    private void settleBudget() {
        missingFunds = missingWith(0);
    }

    /** Runs through the ledger with more own funds a year; euros missing, summed over the years. */
    private long missingWith(long more) {
        Arrays.fill(eligible, 0);
        long carried = 0;
        long claimed = 0;
        long base = 0;
        long drawn = 0;
        long missing = 0;
        for (int y = 0; y < years; y++) {
            base += quantity[firstBase + y];
            drawn = 0;
            for (int g = 0; g < pools.length; g++) {
                eligible[g] += quantity[firstEligible + g * years + y];
                drawn += Math.min(pools[g], eligible[g]);
            }
            long rest = ownFunds[y] + more * model.periodsIn(y) / 4 + carried - quantity[cells + y];
            claimed += Math.max(0, -rest);
            missing += Math.max(0, claimed - base - drawn);
            carried = Math.min(carryLimit, Math.max(0, rest));
        }
        forfeited = poolSum - drawn;
        return missing;
    }

    /** The cheapest posts; returns step quarters. Where growth is too slow, as many as may be had. */
    private long fillPosts() {
        long tablets = liveTablets;
        long others = liveOthers;
        for (int y = 0; y < years; y++) {
            tablets += quantity[firstDevice + y];
            others += quantity[firstDevice + years + y];
            steps[y] = posts.stepsNeeded(tablets, others);
        }
        long mostNew = posts.mostNew();
        for (int y = years - 2; y >= 0; y--) {
            steps[y] = Math.max(steps[y], steps[y + 1] - mostNew);
        }
        missingSteps = 0;
        long current = 0;
        long quarters = 0;
        for (int y = 0; y < years; y++) {
            long wanted = Math.max(current, steps[y]);
            current = Math.min(wanted, current + mostNew);
            missingSteps += wanted - current;
            quarters += current * model.periodsIn(y);
        }
        return quarters;
    }
}
