package de.medienplan.support;

import static de.medienplan.support.SupportSamples.DESK;
import static de.medienplan.support.SupportSamples.LONG_AGO;
import static de.medienplan.support.SupportSamples.NETWORK;
import static de.medienplan.support.SupportSamples.decimal;
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

    /** By hand: at the end of Q3 2020, two posts filled on 2020-09-01, so one month of training is over. */
    @ParameterizedTest
    @CsvSource({
        // training months, absence, productive: 2 × trained × present
        "0, 0, 2, 1",
        "1, 0, 2, 1",
        "2, 0, 1, 1",
        "3, 0, 2, 3",
        "60, 0, 1, 30",
        "0, 0.999, 2, 1000",
        "3, 0.25, 1, 2"
    })
    void training_and_absence_take_their_part_of_a_post(int training, String absence, int of, int parts) {
        Capacity capacity = new Capacity(
                List.of(post(DESK, "1", LocalDate.of(2020, 9, 1)), post(DESK, "1", LocalDate.of(2020, 9, 1))),
                List.of(),
                settings(6, training, absence, "6"));
        assertThat(capacity.at(new Quarter(2020, 3)).productive()).isEqualTo(BigFraction.of(of, parts));
    }

    @ParameterizedTest
    @CsvSource({"2020-09-29, 0", "2020-09-30, 1", "2020-08-15, 0"})
    void who_leaves_within_a_quarter_is_missing_at_its_end(LocalDate lastDay, int present) {
        PostRow left =
                new PostRow(null, 0, DESK, "", decimal("1"), LONG_AGO, null, decimal("1"), LONG_AGO, lastDay, "");
        Capacity.Point point =
                new Capacity(List.of(left), List.of(), settings(6, 3, "0", "6")).at(new Quarter(2020, 3));

        assertThat(point.existing()).as("the post stays").isEqualByComparingTo("1");
        assertThat(point.filled()).isEqualByComparingTo(Integer.toString(present));
        assertThat(point.productive()).isEqualTo(BigFraction.of(present));
    }

    /** One line until the last day of the one, another from the day after for the other, who is trained again. */
    @Test
    void one_post_handed_on_is_one_post_all_the_time() {
        LocalDate last = LocalDate.of(2020, 8, 15);
        PostRow first = new PostRow(null, 0, DESK, "", decimal("1"), LONG_AGO, last, decimal("1"), LONG_AGO, last, "");
        PostRow second = new PostRow(
                null,
                0,
                DESK,
                "",
                decimal("1"),
                last.plusDays(1),
                null,
                decimal("0.5"),
                LocalDate.of(2020, 11, 1),
                null,
                "");
        Capacity capacity = new Capacity(List.of(first, second), List.of(), settings(6, 3, "0", "6"));

        for (int quarter = 2; quarter <= 4; quarter++) {
            assertThat(capacity.at(new Quarter(2020, quarter)).existing()).isEqualByComparingTo("1");
        }
        assertThat(capacity.at(new Quarter(2020, 2)).productive()).isEqualTo(BigFraction.ONE);
        assertThat(capacity.at(new Quarter(2020, 3)).productive()).isEqualTo(BigFraction.ZERO);
        assertThat(capacity.at(new Quarter(2020, 4)).productive())
                .as("half a post, two of three months trained")
                .isEqualTo(BigFraction.of(1, 3));
        assertThat(capacity.at(new Quarter(2021, 1)).productive()).isEqualTo(BigFraction.of(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "3, 0, 2", "12, 0, 5", "0, 12, 4", "60, 60, 40"})
    void hiring_and_training_pass_before_a_new_post_counts(int hiring, int training, int quarters) {
        Capacity capacity =
                new Capacity(List.of(), List.of(line(2021, "1", null)), settings(hiring, training, "0", "6"));
        Quarter first = new Quarter(2021, 1).plus(quarters - 1);

        assertThat(capacity.at(first).approved()).isEqualTo(BigFraction.ONE);
        assertThat(capacity.at(first.plus(-1)).approved()).isLessThan(BigFraction.ONE);
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
