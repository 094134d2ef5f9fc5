package de.medienplan.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CareDistributionTest {

    @Test
    void cents_left_over_go_to_the_largest_remainders() {
        assertThat(CareDistribution.of(new BigDecimal("100.00"), Map.of(1L, 1L, 2L, 1L, 3L, 1L)))
                .isEqualTo(
                        Map.of(1L, new BigDecimal("33.34"), 2L, new BigDecimal("33.33"), 3L, new BigDecimal("33.33")));
        assertThat(CareDistribution.of(new BigDecimal("0.05"), Map.of(1L, 1L, 2L, 3L, 3L, 0L)))
                .isEqualTo(Map.of(1L, new BigDecimal("0.01"), 2L, new BigDecimal("0.04"), 3L, new BigDecimal("0.00")));
    }

    @Test
    void adds_up_to_the_cent_for_a_city() {
        Map<Long, Long> pupils = new HashMap<>();
        for (long school = 1; school <= 105; school++) {
            pupils.put(school, 97 + school * school % 1_301);
        }
        Map<Long, BigDecimal> shares = CareDistribution.of(new BigDecimal("580000.00"), pupils);
        assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("580000.00"));
    }

    @Test
    void nothing_to_go_by_distributes_nothing() {
        assertThat(CareDistribution.of(BigDecimal.TEN, Map.of(1L, 0L))).isEmpty();
    }
}
