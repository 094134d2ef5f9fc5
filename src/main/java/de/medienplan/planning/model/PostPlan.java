package de.medienplan.planning.model;

/** The cheapest posts of a plan: the fewest in every year at once (planning model, hard rule 5). */
final class PostPlan {

    private final Model model;
    private final PostScale posts;
    private final int years;
    private final int firstDevice;
    private final long liveTablets;
    private final long liveOthers;
    private final long[] steps;
    private long missing;

    PostPlan(Model model) {
        this.model = model;
        this.posts = model.posts();
        this.years = model.layout().years();
        this.firstDevice = model.layout().tablets(0);
        this.liveTablets = model.scenario().support().liveTablets();
        this.liveOthers = model.scenario().support().liveOtherDevices();
        this.steps = new long[years];
    }

    /**
     * Steps of posts times the quarters they are kept. Where growth is too slow, as many as may be had.
     *
     * @param quantity what goes live, see {@link Layout}
     */
    long stepQuarters(long[] quantity) {
        long tablets = liveTablets;
        long others = liveOthers;
        for (int y = 0; y < years; y++) {
            tablets += quantity[firstDevice + y];
            others += quantity[firstDevice + years + y];
            steps[y] = posts.stepsNeeded(tablets, others);
        }
        for (int y = years - 2; y >= 0; y--) {
            steps[y] = Math.max(steps[y], steps[y + 1] - model.mostNew(y + 1));
        }
        missing = 0;
        long current = 0;
        long quarters = 0;
        for (int y = 0; y < years; y++) {
            long wanted = Math.max(current, steps[y]);
            current = Math.min(wanted, current + model.mostNew(y));
            missing += wanted - current;
            quarters += current * model.periodsIn(y);
        }
        return quarters;
    }

    /** Steps that growth was too slow for, summed over the years. */
    long missing() {
        return missing;
    }
}
