package de.medienplan.planning.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsistentTest {

    @Test
    void more_money_reaches_what_less_money_reaches_and_is_bounded_by_what_even_more_can() {
        var levels = Consistent.levels(Map.of(
                100L, new CityAnswer.Level(100, 50, 95, 5),
                200L, new CityAnswer.Level(200, 40, 70, 4),
                300L, new CityAnswer.Level(300, 60, 90, 7)));
        assertThat(levels.values())
                .containsExactly(
                        new CityAnswer.Level(100, 50, 70, 5),
                        new CityAnswer.Level(200, 50, 70, 5),
                        new CityAnswer.Level(300, 60, 90, 7));
    }
}
