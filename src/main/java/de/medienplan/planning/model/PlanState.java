package de.medienplan.planning.model;

/**
 * A plan under construction: quantities and cost are kept up to date while single units change, in a few dozen steps
 * each. Equal to {@link de.medienplan.planning.PlanEvaluator} to the euro; tests prove it. Not for several
 * threads.
 */
public final class PlanState {

    private final Model model;
    private final Ledger ledger;
    private final PostPlan posts;
    private final Option[][] options;
    private final long[] capacity;
    private final int cells;
    private final int firstDevice;
    private final int firstEligible;
    private final int[] choice;
    private final long[] quantity;
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
        this.ledger = new Ledger(model);
        this.posts = new PostPlan(model);
        this.options = model.units().stream()
                .map(unit -> unit.options().toArray(Option[]::new))
                .toArray(Option[][]::new);
        this.cells = layout.cells();
        this.firstDevice = layout.tablets(0);
        this.firstEligible = layout.eligible(0, 0);
        this.capacity = new long[cells];
        for (int c = 0; c < cells; c++) {
            capacity[c] = model.capacity(c);
        }
        this.choice = choice.clone();
        this.quantity = new long[layout.size()];
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

    /** @param number 0 to {@link #optionCount} - 1 */
    public Option option(int unit, int number) {
        return options[unit][number];
    }

    /** How many options a unit has; to stay unplanned is one of them where it may. */
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
        return ledger.leastFunds(quantity);
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
            missingFunds = ledger.missing(quantity);
            forfeited = ledger.forfeited();
            staleBudget = false;
        }
        if (stalePosts) {
            postCost = model.posts().cost(posts.stepQuarters(quantity));
            missingSteps = posts.missing();
            stalePosts = false;
        }
    }
}
