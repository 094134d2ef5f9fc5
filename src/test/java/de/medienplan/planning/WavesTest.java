package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WavesTest {

    @Test
    void quarters_in_which_no_school_starts_have_no_number_and_leave_no_gap() {
        Scenario scenario = RandomScenarios.of(1, 3, 9);
        String first = scenario.periods().get(0).id();
        String second = scenario.periods().get(1).id();
        String third = scenario.periods().get(2).id();

        Waves waves = new Waves(scenario, Arrays.asList(third, null, first, third));

        assertThat(waves.of(first)).isEqualTo(1);
        assertThat(waves.of(second)).isZero();
        assertThat(waves.of(third)).isEqualTo(2);
        assertThat(waves.of(null)).isZero();
    }
}
