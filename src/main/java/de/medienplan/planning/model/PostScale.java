package de.medienplan.planning.model;

import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Posts counted in whole steps above the existing ones. Need and cost as exact fractions over one denominator: in {@code
 * long} where they fit, else in {@link BigDecimal}.
 */
public final class PostScale {

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(52);

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Scenario.Support support;
    /** What counts of the yearly cost of a post. */
    private final BigDecimal annualCost;

    private final BigDecimal ratio;
    private final int periods;
    private final long mostNew;
    private final boolean small;
    private final double mostSteps;
    /* tablets × perTablet + others × perOther ≤ existing + steps × perStep */
    private final long perTablet;
    private final long perOther;
    private final long perStep;
    private final long existing;
    /* cost = (fixed + quarters × perQuarter) / denominator, rounded half up */
    private final long fixed;
    private final long perQuarter;
    private final long denominator;

    PostScale(Scenario scenario, long mostTablets, long mostOthers) {
        this.support = scenario.support();
        this.annualCost = scenario.weights().posts(support.annualCostPerPost());
        this.periods = scenario.periods().size();
        this.ratio = support.tabletsPerPost().multiply(support.devicesPerPost());
        this.mostNew = support.maxNewPostsPerYear()
                .divideToIntegralValue(support.postStep())
                .longValueExact();
        BigInteger[] needs = whole(
                support.devicesPerPost(),
                support.tabletsPerPost(),
                ratio.multiply(support.postStep()),
                ratio.multiply(support.existingPosts()));
        BigInteger[] costs = whole(
                support.existingPosts().multiply(annualCost).multiply(BigDecimal.valueOf(periods)),
                support.postStep().multiply(annualCost),
                BigDecimal.valueOf(4));
        BigInteger mostNeed = needs[0].multiply(BigInteger.valueOf(mostTablets))
                .add(needs[1].multiply(BigInteger.valueOf(mostOthers)));
        BigInteger mostSteps = mostNeed.divide(needs[2]).add(BigInteger.TWO);
        BigInteger mostCost = costs[0].add(costs[1].multiply(mostSteps).multiply(BigInteger.valueOf(periods)));
        this.small = mostNeed.compareTo(LARGEST) < 0
                && needs[3].compareTo(LARGEST) < 0
                && needs[2].compareTo(LARGEST) < 0
                && mostCost.compareTo(LARGEST) < 0
                && costs[2].compareTo(LARGEST) < 0;
        this.mostSteps = mostSteps.doubleValue();
        this.perTablet = small ? needs[0].longValueExact() : 0;
        this.perOther = small ? needs[1].longValueExact() : 0;
        this.perStep = small ? needs[2].longValueExact() : 1;
        this.existing = small ? needs[3].longValueExact() : 0;
        this.fixed = small ? costs[0].longValueExact() : 0;
        this.perQuarter = small ? costs[1].longValueExact() : 0;
        this.denominator = small ? costs[2].longValueExact() : 1;
    }

    /** Most steps that may be added in one year without facts. */
    long mostNew() {
        return mostNew;
    }

    /** Steps above the existing posts that so many live devices need, at least 0. */
    public long stepsNeeded(long tablets, long others) {
        if (!small) {
            return exactStepsNeeded(tablets, others);
        }
        long missing = tablets * perTablet + others * perOther - existing;
        return missing <= 0 ? 0 : (missing + perStep - 1) / perStep;
    }

    /** Euros for the existing posts over the horizon plus {@code stepQuarters} steps kept for a quarter each. */
    public long cost(long stepQuarters) {
        if (!small) {
            return exactCost(stepQuarters);
        }
        return Math.floorDiv(2 * (fixed + stepQuarters * perQuarter) + denominator, 2 * denominator);
    }

    /** Weight of a tablet in the exact comparison of need and posts; see {@link #perStep}. */
    public double perTablet() {
        return perTablet;
    }

    /** Weight of another device in the exact comparison of need and posts. */
    public double perOther() {
        return perOther;
    }

    /**
     * Weight of a step: need is met if tablets × perTablet + others × perOther ≤ spare + steps × perStep, all live
     * devices counted. Weights are 0 in scenarios whose decimals do not fit, which only makes bounds weaker.
     */
    public double perStep() {
        return perStep;
    }

    /** What the existing posts can serve beyond the devices that are live at the start; may be negative. */
    public double spareAtStart() {
        return existing - support.liveTablets() * (double) perTablet - support.liveOtherDevices() * (double) perOther;
    }

    /** Most steps that any plan needs in any year. */
    public double mostSteps() {
        return mostSteps;
    }

    /** Cost of the existing posts over the horizon, never rounded up; half a euro off for the final rounding. */
    public double fixedCostDown() {
        BigDecimal exact = support.existingPosts()
                .multiply(annualCost)
                .multiply(BigDecimal.valueOf(periods))
                .multiply(QUARTER)
                .subtract(new BigDecimal("0.5"));
        return Math.nextDown(exact.doubleValue());
    }

    /** Cost of one step kept for so many periods, never rounded up. */
    public double stepCostDown(int keptPeriods) {
        BigDecimal exact = support.postStep()
                .multiply(annualCost)
                .multiply(BigDecimal.valueOf(keptPeriods))
                .multiply(QUARTER);
        return exact.signum() == 0 ? 0 : Math.nextDown(exact.doubleValue());
    }

    private long exactStepsNeeded(long tablets, long others) {
        BigDecimal missing = BigDecimal.valueOf(tablets)
                .multiply(support.devicesPerPost())
                .add(BigDecimal.valueOf(others).multiply(support.tabletsPerPost()))
                .subtract(support.existingPosts().multiply(ratio));
        BigDecimal[] steps = missing.divideAndRemainder(support.postStep().multiply(ratio));
        return Math.max(0, steps[0].longValueExact() + (steps[1].signum() > 0 ? 1 : 0));
    }

    private long exactCost(long stepQuarters) {
        BigDecimal quarters = BigDecimal.valueOf(periods).multiply(support.existingPosts());
        return quarters.add(support.postStep().multiply(BigDecimal.valueOf(stepQuarters)))
                .multiply(annualCost)
                .multiply(QUARTER)
                .add(new BigDecimal("0.5"))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** The values over their least common denominator, divided by their greatest common divisor: same proportions. */
    private static BigInteger[] whole(BigDecimal... values) {
        int scale = 0;
        for (BigDecimal value : values) {
            scale = Math.max(scale, value.scale());
        }
        BigInteger[] whole = new BigInteger[values.length];
        BigInteger divisor = BigInteger.ZERO;
        for (int i = 0; i < values.length; i++) {
            whole[i] = values[i].setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
            divisor = divisor.gcd(whole[i]);
        }
        for (int i = 0; i < values.length; i++) {
            whole[i] = whole[i].divide(divisor);
        }
        return whole;
    }
}
