package de.medienplan.planning.model;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The money of a plan, year by year: own funds first, then grants (planning model, hard rules 3 and 4). */
final class Ledger {

    private final Model model;
    private final int years;
    private final int firstSpent;
    private final int firstBase;
    private final int firstEligible;
    private final long[] ownFunds;
    private final long[] given;
    private final long[] pools;
    private final long[] eligible;
    private final long poolSum;
    private final long carryLimit;
    private long forfeited;

    Ledger(Model model) {
        this.model = model;
        Layout layout = model.layout();
        this.years = layout.years();
        this.firstSpent = layout.spent(0);
        this.firstBase = layout.base(0);
        this.firstEligible = layout.eligible(0, 0);
        this.ownFunds = IntStream.range(0, years).mapToLong(model::ownFunds).toArray();
        this.given = IntStream.range(0, years).mapToLong(model::given).toArray();
        this.pools =
                IntStream.range(0, layout.programmes()).mapToLong(model::pool).toArray();
        this.poolSum = LongStream.of(pools).sum();
        this.eligible = new long[pools.length];
        this.carryLimit = model.carryLimit();
    }

    /**
     * Runs through all years.
     *
     * @param quantity what the plan uses, see {@link Layout}
     * @return euros missing, summed over the years
     */
    long missing(long[] quantity) {
        return missing(quantity, y -> ownFunds[y] + given[y]);
    }

    private long missing(long[] quantity, IntToLongFunction funds) {
        Arrays.fill(eligible, 0);
        long carried = 0;
        long claimed = 0;
        long base = model.entitledBefore();
        long drawn = 0;
        long missing = 0;
        for (int y = 0; y < years; y++) {
            base += quantity[firstBase + y];
            drawn = 0;
            for (int g = 0; g < pools.length; g++) {
                eligible[g] += quantity[firstEligible + g * years + y];
                drawn += Math.min(pools[g], eligible[g]);
            }
            long rest = funds.applyAsLong(y) + carried - quantity[firstSpent + y];
            claimed += Math.max(0, -rest);
            missing += Math.max(0, claimed - base - drawn);
            carried = Math.min(carryLimit, Math.max(0, rest));
        }
        forfeited = poolSum - drawn;
        return missing;
    }

    /** What the pools kept in the last run. */
    long forfeited() {
        return forfeited;
    }

    /**
     * The fewest euros of own funds on top, the same in each full year, with which nothing is missing; they pay for the
     * facts too, which nothing is given to.
     */
    long leastFunds(long[] quantity) {
        long low = 0;
        long high = 4;
        for (int y = 0; y < years; y++) {
            high += 4 * quantity[firstSpent + y];
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (missing(quantity, y -> ownFunds[y] + middle * model.periodsIn(y) / 4) == 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
