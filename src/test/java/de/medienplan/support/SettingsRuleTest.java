package de.medienplan.support;

import static de.medienplan.support.SupportSamples.decimal;
import static de.medienplan.support.SupportSamples.refused;
import static de.medienplan.support.SupportSamples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be set, at both sides of each threshold, and the days that follow from it. */
class SettingsRuleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // hiring, training, absence, most new posts a year
                "0, 0, 0, 0, -",
                "60, 60, 0.999, 1000, -",
                "-1, 0, 0, 6, support.settings.months",
                "61, 0, 0, 6, support.settings.months",
                "0, -1, 0, 6, support.settings.months",
                "0, 61, 0, 6, support.settings.months",
                "6, 3, -0.001, 6, support.settings.absence",
                "6, 3, 1, 6, support.settings.absence",
                "6, 3, 1.2, 6, support.settings.absence",
                "6, 3, 0, -0.5, support.settings.maxNew"
            })
    void months_absence_and_new_posts_stay_within_their_range(
            int hiring, int training, String absence, String maxNew, @Nullable String refusal) {
        SettingsRow row = described(settings(hiring, training, absence, maxNew), 3, 31);
        if (refusal == null) {
            new SupportSettings().update(row);
        } else {
            refused(refusal, () -> new SupportSettings().update(row));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "12, 31, true",
        "2, 31, true",
        "0, 1, false",
        "13, 1, false",
        "3, 0, false",
        "3, 32, false"
    })
    void the_day_of_request_is_one_of_the_calendar(int month, int day, boolean fits) {
        SettingsRow row = described(settings(6, 3, "0", "6"), month, day);
        if (fits) {
            new SupportSettings().update(row);
        } else {
            refused("support.settings.day", () -> new SupportSettings().update(row));
        }
    }

    @Test
    void the_31st_of_february_is_its_last_day() {
        SettingsRow february = described(settings(6, 3, "0", "6"), 2, 31);
        assertThat(february.requestBy(2021)).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(february.requestBy(2022)).isEqualTo(LocalDate.of(2021, 2, 28));
    }

    /** By hand: posts of year Y are productive on 1 January of Y plus hiring and training. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 2021-01-01, 2021",
        "0, 0, 2020-12-31, 2020",
        "6, 3, 2021-10-01, 2021",
        "6, 3, 2021-09-30, 2020",
        "9, 3, 2022-01-01, 2021",
        "9, 3, 2021-12-31, 2020",
        "60, 60, 2031-01-01, 2021",
        "60, 60, 2030-12-31, 2020"
    })
    void the_latest_stellenplan_is_the_one_whose_posts_are_just_productive(
            int hiring, int training, LocalDate productive, int year) {
        SettingsRow settings = settings(hiring, training, "0", "6");

        assertThat(settings.latestBudgetYearFor(productive)).isEqualTo(year);
        assertThat(settings.productiveOn(year)).isBeforeOrEqualTo(productive);
        assertThat(settings.productiveOn(year + 1)).isAfter(productive);
        assertThat(settings.requestByFor(productive)).isEqualTo(LocalDate.of(year - 1, 3, 31));
    }

    private static SettingsRow described(SettingsRow row, int month, int day) {
        return new SettingsRow(
                row.id(),
                row.version(),
                row.interpretation(),
                decimal("0.5"),
                row.hiringMonths(),
                row.trainingMonths(),
                row.absenceRate(),
                month,
                day,
                row.maxNewPostsPerYear(),
                "Annahme");
    }
}
