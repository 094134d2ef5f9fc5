package de.medienplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-Q1, 2020-01-01, 2020-03-31",
        "2020-03-31, 2020-Q1, 2020-01-01, 2020-03-31",
        "2020-04-01, 2020-Q2, 2020-04-01, 2020-06-30",
        "2020-12-31, 2020-Q4, 2020-10-01, 2020-12-31"
    })
    void a_day_lies_in_the_quarter_from_its_first_to_its_last_day(
            LocalDate day, String quarter, LocalDate first, LocalDate last) {
        assertThat(Quarter.of(day)).hasToString(quarter);
        assertThat(Quarter.parse(quarter).firstDay()).isEqualTo(first);
        assertThat(Quarter.parse(quarter).lastDay()).isEqualTo(last);
    }

    @Test
    void the_quarter_after_the_fourth_is_the_first_of_the_next_year() {
        assertThat(Quarter.parse("2020-Q3").next()).hasToString("2020-Q4");
        assertThat(Quarter.parse("2020-Q4").next()).hasToString("2021-Q1");
        assertThat(Quarter.parse("2021-Q1").plus(-1)).hasToString("2020-Q4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-Q0", "2020-Q5", "Q3 2020", "20-Q3", "2020-Q33", ""})
    void another_notation_is_no_quarter(String text) {
        assertThat(Quarter.isQuarter(text)).isFalse();
        assertThatThrownBy(() -> Quarter.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void screens_put_the_quarter_first_and_leave_other_periods_as_they_are() {
        assertThat(Formats.quarter("2020-Q3")).isEqualTo("Q3 2020");
        assertThat(Formats.quarter("Halbjahr 1")).isEqualTo("Halbjahr 1");
        assertThat(Formats.quarter(null)).isEqualTo("–");
    }
}
