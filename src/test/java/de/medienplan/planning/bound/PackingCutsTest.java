package de.medienplan.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cuts of small capacities, held against all sets of items that fit. */
class PackingCutsTest {

    private static final int ROWS = 2_000;

    private final Random random = new Random(1);

    @Test
    void everySetThatFitsObeysEveryCutAndTheSharesBreakIt() {
        int cuts = 0;
        for (int row = 0; row < ROWS; row++) {
            int capacity = 1 + random.nextInt(row % 2 == 0 ? 12 : 90);
            int[] demands = IntStream.generate(() -> 1 + random.nextInt(capacity))
                    .limit(2 + random.nextInt(9))
                    .toArray();
            double[] shares = vertex(demands, capacity);
            Cut cut = new PackingCuts(capacity, items(demands)).separate(shares);
            if (cut != null) {
                cuts++;
                assertThat(cut.violation(shares)).isPositive();
                fitting(demands, capacity)
                        .forEach(set -> assertThat(cut.violation(set))
                                .as("%s in %d: %s", Arrays.toString(demands), capacity, Arrays.toString(set))
                                .isNotPositive());
            }
        }
        assertThat(cuts).isGreaterThan(ROWS / 4);
    }

    @Test
    void mixturesOfSetsThatFitAreNotCutOff() {
        for (int row = 0; row < ROWS; row++) {
            int capacity = 1 + random.nextInt(20);
            int[] demands = IntStream.generate(() -> 1 + random.nextInt(capacity))
                    .limit(2 + random.nextInt(7))
                    .toArray();
            List<double[]> sets = fitting(demands, capacity);
            double[] mixture = new double[demands.length];
            for (int i = 0; i < 4; i++) {
                double[] set = sets.get(random.nextInt(sets.size()));
                Arrays.setAll(mixture, j -> mixture[j] + set[j] / 4);
            }
            assertThat(new PackingCuts(capacity, items(demands)).separate(mixture))
                    .as("%s in %d", Arrays.toString(demands), capacity)
                    .isNull();
        }
    }

    @Test
    void onlyOneOfTwoThatAreLargerThanHalfFits() {
        Cut cut = new PackingCuts(10, items(6, 7, 5)).separate(new double[] {0.6, 0.6, 0});

        assertThat(cut).isNotNull();
        assertThat(cut.violation(new double[] {1, 0, 0})).isZero();
        assertThat(cut.violation(new double[] {1, 0, 1}))
                .as("6 and 5 do not fit either")
                .isPositive();
    }

    private static List<Item> items(int... demands) {
        return IntStream.range(0, demands.length)
                .mapToObj(i -> new Item(new int[] {i}, demands[i]))
                .toList();
    }

    /** Shares that use up the capacity, one of them not whole, as a relaxation has them. */
    private double[] vertex(int[] demands, int capacity) {
        double[] shares = new double[demands.length];
        double left = capacity;
        for (int i = 0; i < demands.length && left > 0; i++) {
            if (random.nextInt(3) > 0) {
                shares[i] = Math.min(1, left / demands[i]) * (random.nextInt(4) == 0 ? random.nextDouble() : 1);
                left -= shares[i] * demands[i];
            }
        }
        return shares;
    }

    private static List<double[]> fitting(int[] demands, int capacity) {
        List<double[]> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << demands.length; bits++) {
            double[] set = new double[demands.length];
            int used = 0;
            for (int i = 0; i < demands.length; i++) {
                set[i] = bits >> i & 1;
                used += (bits >> i & 1) * demands[i];
            }
            if (used <= capacity) {
                sets.add(set);
            }
        }
        return sets;
    }
}
