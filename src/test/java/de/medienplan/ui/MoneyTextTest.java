package de.medienplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1770000          | 1770000.00
            1.770.000,00     | 1770000.00
            1.770.000        | 1770000.00
            1.770.000 €      | 1770000.00
            1.770.000,50 EUR | 1770000.50
            1 770 000        | 1770000.00
            1'770'000        | 1770000.00
            1.770.000,-      | 1770000.00
            1.770.000,--     | 1770000.00
            1.770            | 1770.00
            1770,5           | 1770.50
            1770000.00       | 1770000.00
            1770.5           | 1770.50
            1,770,000        | 1770000.00
            1,770,000.25     | 1770000.25
            -12,30           | -12.30
            −12,30 €         | -12.30
            0                | 0.00
            """)
    void reads_amounts_as_germans_type_and_paste_them(String text, BigDecimal amount) {
        assertThat(MoneyText.parse(text, Locale.GERMANY)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "1,770",
                "1770,123",
                "1.77.000",
                "17.70.000",
                "1.770.00",
                "1,2,3",
                "12 Mio",
                "€",
                "-",
                "--5",
                "1e5",
                "1.770.000,00,00",
                "9999999999999999999999999999999999999999999999"
            })
    void refuses_what_is_no_amount_or_could_be_two(String text) {
        assertThat(MoneyText.parse(text, Locale.GERMANY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,770,000.00 | 1770000.00
            1,770        | 1770.00
            £            |
            1.770        |
            1770,50      | 1770.50
            """)
    void reads_the_english_way_in_english(String text, BigDecimal amount) {
        assertThat(MoneyText.parse(text, Locale.UK).orElse(null)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1770000    | true  | 1.770.000,00
            1770000    | false | 1.770.000
            1770000.50 | false | 1.770.000,50
            -12.3      | true  | -12,30
            0          | false | 0
            """)
    void writes_what_it_reads(BigDecimal amount, boolean cents, String text) {
        assertThat(MoneyText.format(amount, cents, Locale.GERMANY)).isEqualTo(text);
        assertThat(MoneyText.parse(text, Locale.GERMANY).orElseThrow()).isEqualByComparingTo(amount);
    }
}
