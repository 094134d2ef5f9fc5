package de.medienplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void a_single_amount_keeps_both_digits_and_another_number_those_it_needs() {
        assertThat(Formats.value(new BigDecimal("7.20"), Locale.GERMANY)).isEqualTo("7,20");
        assertThat(Formats.value(new BigDecimal("1234567.00"), Locale.GERMANY)).isEqualTo("1.234.567,00");
        assertThat(Formats.value(new BigDecimal("0.1000"), Locale.GERMANY)).isEqualTo("0,1");
        assertThat(Formats.value(new BigDecimal("52.374"), Locale.UK)).isEqualTo("52.374");
        assertThat(Formats.value(1234, Locale.GERMANY)).isEqualTo("1.234");
        assertThat(Formats.value(null, Locale.GERMANY)).isEqualTo("–");
        assertThat(Formats.value(LocalDate.of(2023, 5, 16), Locale.GERMANY)).isEqualTo("16.05.2023");
    }
}
