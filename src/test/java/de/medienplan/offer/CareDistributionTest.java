package de.medienplan.offer;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CareDistributionTest {

    private static final SchoolId FIRST = new SchoolId(1);
    private static final SchoolId SECOND = new SchoolId(2);
    private static final SchoolId THIRD = new SchoolId(3);

    @Test
    void cents_left_over_go_to_the_largest_remainders() {
        assertThat(CareDistribution.of(new BigDecimal("100.00"), Map.of(FIRST, 1L, SECOND, 1L, THIRD, 1L)))
                .isEqualTo(Map.of(
                        FIRST,
                        new BigDecimal("33.34"),
                        SECOND,
                        new BigDecimal("33.33"),
                        THIRD,
                        new BigDecimal("33.33")));
        assertThat(CareDistribution.of(new BigDecimal("0.05"), Map.of(FIRST, 1L, SECOND, 3L, THIRD, 0L)))
                .isEqualTo(Map.of(
                        FIRST, new BigDecimal("0.01"), SECOND, new BigDecimal("0.04"), THIRD, new BigDecimal("0.00")));
    }

    @Test
    void adds_up_to_the_cent_for_a_city() {
        Map<SchoolId, Long> pupils = new HashMap<>();
        for (long school = 1; school <= 105; school++) {
            pupils.put(new SchoolId(school), 97 + school * school % 1_301);
        }
        Map<SchoolId, BigDecimal> shares = CareDistribution.of(new BigDecimal("580000.00"), pupils);
        assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("580000.00"));
    }

    @Test
    void nothing_to_go_by_distributes_nothing() {
        assertThat(CareDistribution.of(BigDecimal.TEN, Map.of(FIRST, 0L))).isEmpty();
    }
}
