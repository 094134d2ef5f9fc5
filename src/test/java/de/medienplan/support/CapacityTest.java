package de.medienplan.support;

import static de.medienplan.support.SupportSamples.DESK;
import static de.medienplan.support.SupportSamples.LONG_AGO;
import static de.medienplan.support.SupportSamples.NETWORK;
import static de.medienplan.support.SupportSamples.line;
import static de.medienplan.support.SupportSamples.post;
import static de.medienplan.support.SupportSamples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

    @ParameterizedTest
    @CsvSource({
        "2020-10-02, 0, 1",
        "2020-09-02, 0, 1",
        "2020-09-01, 1, 3",
        "2020-08-01, 2, 3",
        "2020-07-01, 1, 1",
        "2019-01-01, 1, 1"
    })
    void a_new_post_grows_by_whole_months_until_it_is_trained(LocalDate filledFrom, int of, int parts) {
        Capacity capacity = new Capacity(List.of(post(DESK, "1", filledFrom)), List.of(), settings(6, 3, "0", "6"));
        assertThat(capacity.at(new Quarter(2020, 3)).productive()).isEqualTo(BigFraction.of(of, parts));
    }

    @Test
    void only_filled_first_level_posts_count_and_absence_takes_its_part() {
        Capacity capacity = new Capacity(
                List.of(post(DESK, "2", LONG_AGO), post(DESK, "0.5", null), post(NETWORK, "6", LONG_AGO)),
                List.of(),
                settings(6, 3, "0.1", "6"));
        Capacity.Point point = capacity.at(new Quarter(2020, 4));

        assertThat(point.existing()).isEqualByComparingTo("2.5");
        assertThat(point.filled()).isEqualByComparingTo("2");
        assertThat(point.productive()).isEqualTo(BigFraction.of(9, 5));
    }

    @Test
    void what_the_stellenplan_adds_counts_after_hiring_and_training() {
        Capacity capacity = new Capacity(
                List.of(post(DESK, "2", LONG_AGO)),
                List.of(line(2021, "3", null), line(2022, null, "4.5")),
                settings(6, 3, "0", "6"));

        assertThat(capacity.at(new Quarter(2021, 2)).approved()).isEqualTo(BigFraction.of(2));
        assertThat(capacity.at(new Quarter(2021, 3)).approved()).isEqualTo(BigFraction.of(3));
        assertThat(capacity.at(new Quarter(2022, 4)).approved()).isEqualTo(BigFraction.of(3));
        assertThat(capacity.at(new Quarter(2022, 4)).expected()).isEqualTo(BigFraction.of(9, 2));
    }

    @Test
    void a_post_that_is_entered_is_not_counted_again_from_the_stellenplan() {
        Capacity capacity = new Capacity(
                List.of(post(DESK, "2", LONG_AGO), post(DESK, "1", LONG_AGO)),
                List.of(line(2021, "3", null)),
                settings(0, 0, "0", "6"));
        assertThat(capacity.at(new Quarter(2021, 4)).approved()).isEqualTo(BigFraction.of(3));
    }
}
