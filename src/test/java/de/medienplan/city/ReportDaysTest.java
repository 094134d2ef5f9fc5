package de.medienplan.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDaysTest {

    @Test
    void the_latest_day_comes_first_and_counts_on_its_own_day() {
        ReportDays days = ReportDays.parse("30.04., 31.12. ; 31.8").orElseThrow();
        assertThat(days.until(LocalDate.of(2021, 8, 31)))
                .startsWith(LocalDate.of(2021, 8, 31), LocalDate.of(2021, 4, 30), LocalDate.of(2020, 12, 31))
                .hasSize(8);
        assertThat(days.until(LocalDate.of(2021, 8, 30))).startsWith(LocalDate.of(2021, 4, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.04.", "April", "30.04.2021", "1.13.", "30.04. 31.08."})
    void what_is_no_day_is_refused(String text) {
        assertThat(ReportDays.parse(text)).isEmpty();
    }

    @Test
    void a_leap_day_falls_on_the_last_of_february() {
        assertThat(ReportDays.parse("29.02.").orElseThrow().until(LocalDate.of(2026, 3, 1)))
                .startsWith(LocalDate.of(2026, 2, 28));
    }
}
