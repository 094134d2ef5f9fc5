package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightLineTest {

    private static final Quotient PAPER_LIFE = new Quotient(new BigDecimal("4767000"), new BigDecimal("1011900"));
    private static final Quotient PAPER_RATE = new Quotient(new BigDecimal("71000"), new BigDecimal("2383500"));

    @ParameterizedTest
    @CsvSource({"-1, 0.00", "0, 156792.00", "4, 156792.00", "5, 0.00"})
    void a_grant_is_released_in_equal_parts_over_its_years_and_in_no_other(int year, BigDecimal amount) {
        assertThat(new StraightLine(new BigDecimal("783960"), Quotient.of(5)).inYear(year))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.00", "0, 1011900.00", "3, 1011900.00", "4, 719400.00", "5, 0.00"})
    void a_life_that_ends_within_a_year_leaves_the_rest_to_that_year(int year, BigDecimal amount) {
        assertThat(new StraightLine(new BigDecimal("4767000"), PAPER_LIFE).inYear(year))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"100.00, 3", "0.01, 7", "755000.00, 8", "1000000.01, 80"})
    void the_years_add_up_to_the_amount_to_the_cent(BigDecimal amount, int life) {
        StraightLine line = new StraightLine(amount, Quotient.of(life));

        assertThat(IntStream.range(0, life).mapToObj(line::inYear).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.00", "0, 71000.00", "3, 71000.00", "4, 50476.73", "5, 0.00"})
    void interest_is_due_on_half_the_amount_as_long_as_it_is_in_use(int year, BigDecimal interest) {
        assertThat(new StraightLine(new BigDecimal("4767000"), PAPER_LIFE).interest(year, PAPER_RATE))
                .isEqualTo(interest);
    }

    @Test
    void the_safety_margin_is_contained_in_the_amount() {
        Quotient fifth = new Quotient(new BigDecimal("0.2"), BigDecimal.ONE);

        assertThat(MeasureRow.margin(new BigDecimal("755000.00"), fifth)).isEqualByComparingTo("125833.33");
        assertThat(MeasureRow.margin(new BigDecimal("120.00"), fifth)).isEqualByComparingTo("20.00");
        assertThat(MeasureRow.margin(new BigDecimal("120.00"), Quotient.of(0))).isEqualByComparingTo("0");
    }
}
