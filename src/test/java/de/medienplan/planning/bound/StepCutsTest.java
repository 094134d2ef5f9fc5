package de.medienplan.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cuts for whole steps of posts, held against all sets of items that may be live. */
class StepCutsTest {

    private static final int ROWS = 1_000;

    private final Random random = new Random(1);

    @Test
    void everySetWithTheStepsItNeedsObeysEveryCut() {
        int cuts = 0;
        for (int row = 0; row < ROWS; row++) {
            int[] weights = IntStream.generate(() -> 1 + random.nextInt(90))
                    .limit(1 + random.nextInt(9))
                    .toArray();
            Steps steps = steps(weights);
            double[] shares = shares(weights.length);
            double level = Math.max(steps.least(), (load(shares, weights) - steps.spare()) / (double) steps.perStep());
            Cut cut = new StepCuts(steps, items(weights), 0, weights.length).separate(shares, level);
            if (cut != null) {
                cuts++;
                assertThat(excess(cut, shares, level)).isPositive();
                for (int set = 0; set < 1 << weights.length; set++) {
                    double[] live = members(set, weights.length);
                    long needed = steps.needed(load(live, weights));
                    if (needed <= steps.most()) {
                        assertThat(excess(cut, live, needed))
                                .as("%s of %s with %s", Arrays.toString(live), Arrays.toString(weights), steps)
                                .isLessThanOrEqualTo(0);
                    }
                }
            }
        }
        assertThat(cuts).isGreaterThan(ROWS / 2);
    }

    @Test
    void mixturesOfSetsWithTheStepsTheyNeedAreNotCutOff() {
        for (int row = 0; row < ROWS; row++) {
            int[] weights = IntStream.generate(() -> 1 + random.nextInt(90))
                    .limit(1 + random.nextInt(8))
                    .toArray();
            Steps steps = new Steps(random.nextInt(60) - 20, 10 + random.nextInt(60), 0, 1_000);
            double[] mixture = new double[weights.length];
            double level = 0;
            for (int i = 0; i < 4; i++) {
                double[] live = members(random.nextInt(1 << weights.length), weights.length);
                level += steps.needed(load(live, weights)) / 4.0;
                Arrays.setAll(mixture, j -> mixture[j] + live[j] / 4);
            }
            assertThat(new StepCuts(steps, items(weights), 0, weights.length).separate(mixture, level))
                    .as("%s with %s", Arrays.toString(weights), steps)
                    .isNull();
        }
    }

    @Test
    void halfASchoolThatNeedsAStepNeedsHalfOfIt() {
        Steps steps = new Steps(0, 100, 0, 10);
        StepCuts cuts = new StepCuts(steps, items(20), 0, 1);

        assertThat(cuts.separate(new double[] {0.5}, 0.1)).isNotNull();
        assertThat(cuts.separate(new double[] {0.5}, 0.5)).isNull();
    }

    /** Some rows with limits, as parts of the branching have them. */
    private Steps steps(int[] weights) {
        Steps free = new Steps(random.nextInt(60) - 20, 10 + random.nextInt(60), 0, Long.MAX_VALUE);
        long all = free.needed(Arrays.stream(weights).sum());
        long least = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
        long most = random.nextInt(3) == 0 ? random.nextInt((int) all + 1) : all;
        return free.within(Math.max(least, free.needed(0)), Math.max(most, Math.max(least, free.needed(0))));
    }

    private double[] shares(int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> random.nextInt(3) == 0 ? random.nextInt(2) : random.nextDouble())
                .toArray();
    }

    private static List<Item> items(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Item(new int[] {i}, weights[i]))
                .toList();
    }

    private static double[] members(int set, int count) {
        return IntStream.range(0, count).mapToDouble(i -> set >> i & 1).toArray();
    }

    private static long load(double[] shares, int[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += shares[i] * weights[i];
        }
        return (long) Math.ceil(sum - 1e-9);
    }

    /** By how much the left-hand side is above the right-hand one. */
    private static double excess(Cut cut, double[] shares, double steps) {
        long perStep = cut.coefficients()[cut.coefficients().length - 1];
        return cut.sum(shares) + perStep * steps - cut.rhs();
    }
}
