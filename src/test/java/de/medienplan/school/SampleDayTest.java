package de.medienplan.school;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Quarter;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleDayTest {

    private static final Quarter FIRST = new Quarter(2020, 3);

    @Test
    void every_day_falls_into_the_third_year_of_the_running_programme() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
            SampleDay sample = new SampleDay(Sample.RUNNING, day);
            assertThat(Quarter.of(day).since(sample.moved(FIRST))).isBetween(8, 11);
        }
    }

    @Test
    void equipment_was_counted_last_in_the_school_year_of_the_day() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2027, 7, 31), LocalDate.of(2027, 8, 1)}) {
            SampleDay sample = new SampleDay(Sample.RUNNING, day);
            assertThat(new SchoolYear(2026 + sample.inventoryYears())).isEqualTo(SchoolYear.of(day));
        }
    }

    @Test
    void nothing_was_delivered_after_the_day() {
        SampleDay sample = new SampleDay(Sample.RUNNING, LocalDate.of(2028, 8, 17));
        assertThat(sample.inventory(LocalDate.of(2026, 1, 14))).isEqualTo("2028-01-14");
        assertThat(sample.inventory(LocalDate.of(2026, 11, 2))).isEqualTo("2028-08-17");
    }

    @Test
    void the_figures_of_the_council_paper_never_move() {
        SampleDay sample = SampleDay.ofCouncilPaper();
        assertThat(sample.moved(FIRST)).isEqualTo(FIRST);
        assertThat(sample.years()).isZero();
        assertThat(sample.inventoryYears()).isZero();
        assertThat(sample.day()).hasYear(2020);
    }
}
