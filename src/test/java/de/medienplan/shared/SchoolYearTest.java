package de.medienplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({"2020/21, 2020/21", "2020/2021, 2020/21", "1999/00, 1999/00", "2099/2100, 2099/00"})
    void reads_the_usual_notations(String text, String written) {
        assertThat(SchoolYear.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "20/21", "2020/22", "2020/2020", "2020-21", "1989/90", "2101/02"})
    void refuses_everything_else(String text) {
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> SchoolYear.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2020-07-31, 2019/20", "2020-08-01, 2020/21"})
    void changes_on_the_first_of_august(LocalDate day, String year) {
        assertThat(SchoolYear.of(day)).hasToString(year);
    }
}
