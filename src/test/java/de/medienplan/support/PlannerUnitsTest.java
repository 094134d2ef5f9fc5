package de.medienplan.support;

import static de.medienplan.device.PaperGroups.BOARD_AND_CLASS_SET;
import static de.medienplan.device.PaperGroups.COMPUTER_ROOM;
import static de.medienplan.device.PaperGroups.PERSONAL_TABLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        PlannerUnits planner = PlannerUnits.of(ratios(rooms, boards));

        assertThat(planner.unitsPerPost()).isEqualByComparingTo(units);
        assertThat(planner.weights()).containsEntry(COMPUTER_ROOM, room);
        assertThat(planner.weights().getOrDefault(BOARD_AND_CLASS_SET, 0L)).isEqualTo(board);
        assertThat(planner.tablets().contains(BOARD_AND_CLASS_SET)).isEqualTo(withTablets);
    }

    @ParameterizedTest
    @CsvSource({"700, 500", "700, 333", "700, 1500", "700, 700", "640.5, 480.25", "630, 450"})
    void the_need_in_units_is_the_need_by_group_to_the_last_fraction(BigDecimal rooms, BigDecimal boards) {
        PlannerUnits units = PlannerUnits.of(ratios(rooms, boards));
        Map<String, Long> devices = Map.of(PERSONAL_TABLET, 891L, COMPUTER_ROOM, 71L, BOARD_AND_CLASS_SET, 132L);
        BigFraction exact = share(891, TABLETS).add(share(71, rooms)).add(share(132, boards));

        assertThat(share(units.tablets(devices), units.tabletsPerPost())
                        .add(share(units.others(devices), units.unitsPerPost())))
                .isEqualTo(exact);
    }

    @Test
    void any_number_of_groups_is_counted_to_the_last_fraction() {
        TreeMap<String, BigDecimal> ratios = ratios(new BigDecimal("700"), new BigDecimal("500"));
        ratios.put("PRINTER", new BigDecimal("250"));
        ratios.put("CLASS_SET", TABLETS);
        ratios.put("GLASSES", new BigDecimal("400"));
        Map<String, Long> devices = new TreeMap<>();
        BigFraction exact = BigFraction.ZERO;
        long number = 11;
        for (Map.Entry<String, BigDecimal> ratio : ratios.entrySet()) {
            devices.put(ratio.getKey(), number);
            exact = exact.add(share(number, ratio.getValue()));
            number += 13;
        }
        PlannerUnits units = PlannerUnits.of(ratios);

        assertThat(units.unitsPerPost()).isEqualByComparingTo("14000");
        assertThat(units.tablets()).containsExactlyInAnyOrder(PERSONAL_TABLET, "CLASS_SET");
        assertThat(units.weights())
                .isEqualTo(Map.of(COMPUTER_ROOM, 20L, BOARD_AND_CLASS_SET, 28L, "PRINTER", 56L, "GLASSES", 35L));
        assertThat(share(units.tablets(devices), TABLETS).add(share(units.others(devices), units.unitsPerPost())))
                .isEqualTo(exact);
    }

    @Test
    void without_a_ratio_of_their_own_boards_follow_the_reading() {
        Map<String, Long> devices = Map.of(PERSONAL_TABLET, 5L, COMPUTER_ROOM, 10L, BOARD_AND_CLASS_SET, 3L);
        assertThat(read(Interpretation.WITH_DEVICES).others(devices)).isEqualTo(13);
        PlannerUnits withTablets = read(Interpretation.WITH_TABLETS);
        assertThat(withTablets.others(devices)).isEqualTo(10);
        assertThat(withTablets.tablets(devices)).isEqualTo(8);
        PlannerUnits leftOut = read(Interpretation.LEFT_OUT);
        assertThat(leftOut.others(devices)).isEqualTo(10);
        assertThat(leftOut.tablets(devices)).isEqualTo(5);
    }

    private static PlannerUnits read(Interpretation reading) {
        BigDecimal rooms = new BigDecimal("700");
        return new ScenarioSupport(
                        Map.of(
                                PERSONAL_TABLET, Optional.of(TABLETS),
                                COMPUTER_ROOM, Optional.of(rooms),
                                BOARD_AND_CLASS_SET, Optional.empty()),
                        reading,
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ZERO)
                .units(TABLETS, rooms);
    }

    private static TreeMap<String, BigDecimal> ratios(BigDecimal rooms, BigDecimal boards) {
        return new TreeMap<>(Map.of(PERSONAL_TABLET, TABLETS, COMPUTER_ROOM, rooms, BOARD_AND_CLASS_SET, boards));
    }

    @Test
    void ratios_with_too_little_in_common_are_refused_with_a_reason() {
        assertThatThrownBy(() -> PlannerUnits.of(ratios(new BigDecimal("700.001"), new BigDecimal("501.111"))))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo("support.group.notForPlanner"));
    }

    private static BigFraction share(long devices, BigDecimal perPost) {
        return BigFraction.of(devices).divide(PostNeed.exact(perPost));
    }
}
