package de.medienplan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "1.234,5 | 1234.5",
                "1234,50 | 1234.50",
                "1.234 | 1234",
                "17.286.836 | 17286836",
                "-1.992.000 | -1992000",
                "1 234 | 1234",
                "−5 | -5"
            })
    void reads_decimals(String text, BigDecimal value) {
        assertThat(GermanValues.decimal(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1,234.5", "1.23", "12.34.567", "abc", "1,", ",5", "1e5", "=1", "--1", "0x10"})
    void refuses_what_is_no_german_number(String text) {
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> GermanValues.decimal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0", "1.250 | 1250", "7,0 | 7", "213.0 | 213", "2147483647 | 2147483647"})
    void reads_counts(String text, int value) {
        assertThat(GermanValues.count(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,5", "2147483648", "viele"})
    void refuses_what_is_no_count(String text) {
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> GermanValues.count(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "783.960,00 € | 783960.00",
                "93730 | 93730.00",
                "EUR 12,5 | 12.50",
                "'27.000,- €' | 27000.00",
                "'EUR 12.500,--' | 12500.00"
            })
    void reads_euros(String text, BigDecimal value) {
        assertThat(GermanValues.euros(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "16.05.2023",
        "2023-05-16",
        "16.5.2023",
        "16.05.2023 08:30",
        "16.05.2023 00:00:00",
        "2023-05-16T00:00:00",
        "2023-05-16 00:00:00.000",
        "16. Mai 2023"
    })
    void reads_dates(String text) {
        assertThat(GermanValues.date(text)).isEqualTo(LocalDate.of(2023, 5, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2023", "29.02.2023", "16.05.23", "5/16/2023", "2023", "morgen"})
    void refuses_impossible_and_ambiguous_dates(String text) {
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> GermanValues.date(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"52,374 | 52.374", "52.374 | 52.374", "9 | 9"})
    void reads_coordinates_with_comma_or_point(String text, BigDecimal value) {
        assertThat(GermanValues.coordinate(text)).isEqualTo(value);
    }
}
