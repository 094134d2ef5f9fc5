package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolDivisionTest {

    @Test
    void left_over_cents_go_to_the_largest_remainders_the_first_on_a_tie() {
        assertThat(PoolDivision.divide(euros("100.00"), weights("1", "1", "1")).values())
                .containsExactly(euros("33.34"), euros("33.33"), euros("33.33"));
        assertThat(PoolDivision.divide(euros("0.05"), weights("1", "3", "2")).values())
                .containsExactly(euros("0.01"), euros("0.02"), euros("0.02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17286836.00", "17216836.01", "0.01", "0.98", "2970000.00", "999999999.99", "0.00"})
    void the_parts_add_up_to_the_cent_for_99_schools(String pool) {
        Map<Integer, BigDecimal> weights = new LinkedHashMap<>();
        for (int school = 0; school < 99; school++) {
            weights.put(school, new BigDecimal("0.5").multiply(BigDecimal.valueOf(61 + 37L * school % 1013)));
        }
        assertThat(sum(PoolDivision.divide(euros(pool), weights))).isEqualByComparingTo(pool);
    }

    @RepeatedTest(200)
    void the_parts_of_any_pool_add_up_and_none_is_below_the_minimum(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<Integer, BigDecimal> weights = new LinkedHashMap<>();
        int schools = 1 + random.nextInt(150);
        for (int school = 0; school < schools; school++) {
            weights.put(school, BigDecimal.valueOf(random.nextInt(5) == 0 ? 0 : 1 + random.nextLong(1_000_000), 6));
        }
        weights.put(0, BigDecimal.ONE);
        BigDecimal pool = BigDecimal.valueOf(random.nextLong(2_000_000_000L), 2);
        BigDecimal minimum =
                BigDecimal.valueOf(random.nextLong(1 + pool.unscaledValue().longValueExact() / schools), 2);

        Map<Integer, BigDecimal> parts = PoolDivision.divide(pool, weights, minimum);

        assertThat(sum(parts)).isEqualByComparingTo(pool);
        assertThat(parts.values()).allMatch(part -> part.compareTo(minimum) >= 0 && part.scale() == 2);
    }

    @Test
    void whoever_falls_below_the_minimum_is_raised_and_the_others_share_the_rest() {
        assertThat(PoolDivision.divide(euros("100.00"), weights("1", "4", "5"), euros("20.00"))
                        .values())
                .containsExactly(euros("20.00"), euros("35.56"), euros("44.44"));
    }

    @Test
    void a_minimum_that_the_pool_cannot_pay_is_refused_one_that_takes_all_of_it_is_not() {
        assertThat(PoolDivision.divide(euros("60.00"), weights("1", "2", "3"), euros("20.00"))
                        .values())
                .containsOnly(euros("20.00"));
        refused("grant.share.minimumTooHigh", euros("60.00"), euros("20.01"), "1", "2", "3");
    }

    @Test
    void money_without_any_weight_is_refused() {
        refused("grant.share.noWeight", euros("1.00"), BigDecimal.ZERO, "0", "0");
    }

    private static void refused(String key, BigDecimal pool, BigDecimal minimum, String... weights) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> PoolDivision.divide(pool, weights(weights), minimum))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }

    private static Map<Integer, BigDecimal> weights(String... numbers) {
        Map<Integer, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            weights.put(i, new BigDecimal(numbers[i]));
        }
        return weights;
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
