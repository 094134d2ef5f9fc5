package de.medienplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerUnitsTest {

    private static final BigDecimal TABLETS = new BigDecimal("1500");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # per post: rooms | boards | units | a room device | a board device | boards go with tablets
             700  | 700   | 700     |   1 | 1   | false
             700  | 500   | 3500    |   5 | 7   | false
             700  | 1500  | 700     |   1 | 0   | true
             700  | 701   | 490700  | 701 | 700 | false
             700  | 350   | 700     |   1 | 2   | false
             350  | 700   | 700     |   2 | 1   | false
             630.0| 450.5 | 567630.0| 901 | 1260| false
            """)
    void a_third_ratio_becomes_whole_units_of_the_least_common_multiple(
            BigDecimal rooms, BigDecimal boards, BigDecimal units, long room, long board, boolean withTablets) {
        PlannerUnits planner = PlannerUnits.of(TABLETS, rooms, boards);

        assertThat(planner.unitsPerPost()).isEqualByComparingTo(units);
        assertThat(planner.roomWeight()).isEqualTo(room);
        assertThat(planner.thirdWeight()).isEqualTo(board);
        assertThat(planner.thirdWithTablets()).isEqualTo(withTablets);
    }

    @ParameterizedTest
    @CsvSource({"700, 500", "700, 333", "700, 1500", "700, 700", "640.5, 480.25", "630, 450"})
    void the_need_in_units_is_the_need_by_group_to_the_last_fraction(BigDecimal rooms, BigDecimal boards) {
        PlannerUnits units = PlannerUnits.of(TABLETS, rooms, boards);
        BigFraction exact = share(891, TABLETS).add(share(71, rooms)).add(share(132, boards));

        assertThat(share(units.tablets(891, 132), units.tabletsPerPost())
                        .add(share(units.others(71, 132), units.unitsPerPost())))
                .isEqualTo(exact);
    }

    @Test
    void without_a_ratio_of_their_own_boards_follow_the_reading() {
        BigDecimal rooms = new BigDecimal("700");
        assertThat(PlannerUnits.of(TABLETS, rooms, Interpretation.WITH_DEVICES).others(10, 3))
                .isEqualTo(13);
        PlannerUnits withTablets = PlannerUnits.of(TABLETS, rooms, Interpretation.WITH_TABLETS);
        assertThat(withTablets.others(10, 3)).isEqualTo(10);
        assertThat(withTablets.tablets(5, 3)).isEqualTo(8);
        PlannerUnits leftOut = PlannerUnits.of(TABLETS, rooms, Interpretation.LEFT_OUT);
        assertThat(leftOut.others(10, 3)).isEqualTo(10);
        assertThat(leftOut.tablets(5, 3)).isEqualTo(5);
    }

    @Test
    void ratios_with_too_little_in_common_are_refused_with_a_reason() {
        assertThatThrownBy(() -> PlannerUnits.of(TABLETS, new BigDecimal("700.001"), new BigDecimal("501.111")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo("support.group.notForPlanner"));
    }

    private static BigFraction share(long devices, BigDecimal perPost) {
        return BigFraction.of(devices).divide(PostNeed.exact(perPost));
    }
}
