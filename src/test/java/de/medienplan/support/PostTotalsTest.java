package de.medienplan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostTotalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final UnitRow FIRST = new UnitRow(1L, 0, "40.23", "", UnitTask.FIRST_LEVEL, "", false);
    private static final UnitRow OTHER = new UnitRow(2L, 0, "40.1", "", UnitTask.OTHER, "", true);

    @Test
    void only_posts_of_the_first_level_are_held_against_the_need() {
        PostTotals totals = new PostTotals(
                List.of(
                        post(FIRST, "1.5", "2020-01-01", null, "2021-01-01"),
                        post(FIRST, "1", "2020-01-01", null, null),
                        post(OTHER, "0.5", "2020-01-01", null, "2021-01-01")),
                DAY);
        assertThat(totals.all()).isEqualByComparingTo("3");
        assertThat(totals.firstLevel()).isEqualByComparingTo("2.5");
        assertThat(totals.filled()).isEqualByComparingTo("1.5");
        assertThat(totals.vacant()).isEqualByComparingTo("1");
        assertThat(totals.of(OTHER)).isEqualByComparingTo("0.5");
        assertThat(totals.isAssumed()).isFalse();
    }

    @Test
    void a_post_counts_on_its_last_day_and_not_after_it_and_work_from_its_first_day_on() {
        List<PostRow> posts = List.of(
                post(FIRST, "1", "2020-01-01", "2026-01-01", "2020-01-01"),
                post(FIRST, "1", "2020-01-01", "2025-12-31", "2020-01-01"),
                post(FIRST, "1", "2020-01-01", null, "2026-01-02"));
        assertThat(new PostTotals(posts, DAY).firstLevel()).isEqualByComparingTo("2");
        assertThat(new PostTotals(posts, DAY).filled()).isEqualByComparingTo("1");
        assertThat(new PostTotals(posts, DAY.plusDays(1)).filled()).isEqualByComparingTo("1");
        assertThat(new PostTotals(posts, DAY.plusDays(1)).vacant()).isEqualByComparingTo("0");
    }

    private static PostRow post(
            UnitRow unit, String share, String from, @Nullable String until, @Nullable String filledFrom) {
        BigDecimal worth = new BigDecimal(share);
        return new PostRow(null, 0, unit, "", worth, day(from), date(until), worth, date(filledFrom), null, "");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : day(text);
    }
}
