package de.medienplan.rollout.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitSplitTest {

    private static final Map<String, Long> FIVE_AND_SEVEN = Map.of("ROOM", 5L, "BOARD", 7L);

    @ParameterizedTest
    @CsvSource({"0", "5", "7", "10", "12", "24", "3515", "1000003"})
    void whole_devices_make_up_the_units_exactly(long units) {
        assertThat(units(new UnitSplit(FIVE_AND_SEVEN).split(units, Map.of("ROOM", 300L, "BOARD", 288L))))
                .isEqualTo(units);
    }

    @Test
    void what_no_whole_devices_make_up_is_known() {
        UnitSplit split = new UnitSplit(FIVE_AND_SEVEN);
        assertThat(split.isWhole(23)).isFalse();
        assertThat(split.next(23)).isEqualTo(24);
        assertThat(split.isWhole(1)).isFalse();
        assertThat(units(split.split(1, Map.of()))).isEqualTo(5);
        for (long units = 24; units < 5000; units++) {
            assertThat(split.isWhole(units)).isTrue();
        }
    }

    @Test
    void the_proportion_that_was_known_is_kept_as_far_as_whole_numbers_allow() {
        Map<String, Long> half = new UnitSplit(FIVE_AND_SEVEN).split(1758, Map.of("ROOM", 300L, "BOARD", 288L));
        assertThat(half.get("ROOM")).isBetween(140L, 160L);
        assertThat(half.get("BOARD")).isBetween(134L, 154L);
    }

    @Test
    void large_weights_of_many_groups_are_no_trouble() {
        Map<String, Long> weights = new TreeMap<>(Map.of("A", 99_991L, "B", 99_989L, "C", 70_001L, "D", 50_021L));
        Map<String, Long> split =
                new UnitSplit(weights).split(9_876_543_211L, Map.of("A", 10_000L, "B", 20_000L, "C", 1L));
        long sum = split.entrySet().stream()
                .mapToLong(group -> group.getValue() * weights.getOrDefault(group.getKey(), 0L))
                .sum();
        assertThat(sum).isEqualTo(9_876_543_211L);
        assertThat(split.values()).allMatch(devices -> devices >= 0);
    }

    private static long units(Map<String, Long> devices) {
        return devices.getOrDefault("ROOM", 0L) * 5 + devices.getOrDefault("BOARD", 0L) * 7;
    }
}
