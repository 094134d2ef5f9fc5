package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenGapTest {

    @ParameterizedTest
    @CsvSource({
        "1000,  1000, 0.000", // proven best
        "1004,  1000, 0.004",
        "10041, 10000, 0.005", // never understated
        "1001,  1000, 0.001",
        "1000001, 1000000, 0.001",
        "500,   0,    1.000", // nothing proven yet
        "0,     0,    0"
    })
    void is_rounded_up_to_a_tenth_of_a_percent_of_the_best_possible(long total, long bound, String ratio) {
        assertThat(ProvenGap.dearerThanBest(total, bound)).isEqualByComparingTo(ratio);
    }
}
