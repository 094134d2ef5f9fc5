package de.medienplan.history;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.support.UnitTask;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredValueTest {

    @Test
    void a_value_is_shown_in_the_language_of_the_reader_whenever_it_was_stored() {
        assertThat(shown(LocalDate.of(2023, 5, 16), Locale.GERMANY)).isEqualTo("16.05.2023");
        assertThat(shown(LocalDate.of(2023, 5, 16), Locale.UK)).isEqualTo("16/05/2023");
        assertThat(shown(true, Locale.GERMANY)).isEqualTo("ja");
        assertThat(shown(true, Locale.UK)).isEqualTo("yes");
        assertThat(shown(UnitTask.OTHER, Locale.GERMANY)).doesNotContain("support.", "#");
        assertThat(shown(null, Locale.GERMANY)).isEqualTo("–");
    }

    @Test
    void an_amount_is_shown_with_both_digits_however_it_was_typed() {
        assertThat(shown(new BigDecimal("7.20"), Locale.GERMANY)).isEqualTo("7,20");
        assertThat(shown(new BigDecimal("7.2"), Locale.GERMANY)).isEqualTo("7,20");
        assertThat(StoredValue.of(new BigDecimal("2500000.00"))).isEqualTo("2500000");
        assertThat(shown(new BigDecimal("52.374"), Locale.GERMANY)).isEqualTo("52,374");
    }

    @Test
    void text_that_looks_like_a_key_or_a_date_stays_text() {
        assertThat(shown("#Raum 3", Locale.GERMANY)).isEqualTo("#Raum 3");
        assertThat(shown("2023-02-31", Locale.GERMANY)).isEqualTo("2023-02-31");
        assertThat(shown("007", Locale.GERMANY)).isEqualTo("007");
    }

    @Test
    void numbers_that_differ_only_in_digits_are_no_change() {
        assertThat(StoredValue.same(new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isTrue();
        assertThat(StoredValue.same(new BigDecimal("1.00"), new BigDecimal("1.01")))
                .isFalse();
        assertThat(StoredValue.same(null, new BigDecimal("0.00"))).isFalse();
        assertThat(StoredValue.same("a", "a")).isTrue();
    }

    private static String shown(@Nullable Object value, Locale locale) {
        return StoredValue.shown(StoredValue.of(value), locale);
    }
}
