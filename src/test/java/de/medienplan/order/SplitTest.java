package de.medienplan.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts are divided to the cent. */
class SplitTest {

    private static final List<Share> THIRDS = List.of(share("33.34"), share("33.33"), share("33.33"));

    @ParameterizedTest
    @CsvSource({
        "100.00, 33.34, 33.33, 33.33",
        "0.01, 0.01, 0.00, 0.00",
        "0.02, 0.01, 0.01, 0.00",
        "50.00, 16.67, 16.67, 16.66"
    })
    void what_rounding_leaves_is_given_to_somebody(
            BigDecimal amount, BigDecimal first, BigDecimal second, BigDecimal third) {
        assertThat(Split.of(amount, THIRDS)).extracting(Share::amount).containsExactly(first, second, third);
    }

    @Test
    void the_whole_amount_is_divided_as_the_shares_are() {
        assertThat(Split.of(new BigDecimal("100.00"), THIRDS)).isEqualTo(THIRDS);
    }

    private static Share share(String euros) {
        return new Share(null, null, null, null, null, new BigDecimal(euros));
    }
}
