package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field takes amounts as people write them. */
class MeansFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000000|2000000",
                "2.000.000 €|2000000",
                "2 Mio.|2000000",
                "+2 Mio. €|2000000",
                "1,5 Mio|1500000",
                "€2m|2000000",
                "1.5m|1500000",
                "2.5 Mio.|2500000",
                "2,000|2000",
                "2,000,000|2000000",
                "1,5|0",
                "500.5|0",
                "1.2.3|0",
                "1|1",
                "viel|0",
                "-3|0",
                "'' |0"
            })
    void amounts_are_read_as_people_write_them(String typed, long amount) {
        assertThat(MeansForm.read(typed)).isEqualTo(amount);
    }
}
