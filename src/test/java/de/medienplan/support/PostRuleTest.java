package de.medienplan.support;

import static de.medienplan.support.SupportSamples.DESK;
import static de.medienplan.support.SupportSamples.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a post must be like, at both sides of each threshold. */
class PostRuleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, 0, -, support.post.sharePositive",
                "0.001, 0, -, -",
                "1, 0, -, -",
                "1.001, 0, -, support.post.shareAboveOne",
                "0.3333, 0, -, support.post.decimals",
                "0.3330, 0, -, -",
                "1, -0.1, -, support.post.filledNegative",
                "0.5, 0.5, 2021-01-01, -",
                "0.5, 0.501, 2021-01-01, support.post.filledAboveShare",
                "1, 0, 2021-01-01, support.post.filledWithoutShare",
                "1, 0.1, -, support.post.filledWithoutDay"
            })
    void shares_fit_together(BigDecimal share, BigDecimal filled, @Nullable LocalDate from, @Nullable String refusal) {
        check(post(share, filled, null, from, null), refusal);
    }

    /** The post exists from 2021-01-01 on. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-01-01, -         , -         , -",
                "2020-12-31, -         , -         , support.post.existsOrder",
                "-         , 2021-06-01, 2021-06-01, -",
                "-         , 2021-06-01, 2021-05-31, support.post.filledOrder",
                "2021-06-30, 2021-06-30, -         , -",
                "2021-06-30, 2021-07-01, -         , support.post.filledAfterEnd",
                "-         , 2020-06-01, 2021-01-01, -",
                "-         , 2020-06-01, 2020-12-31, support.post.filledBeforePost",
                "-         , -         , 2021-06-01, support.post.filledUntilAlone",
                "-         , 2030-01-01, -         , -"
            })
    void days_fit_together(
            @Nullable LocalDate until,
            @Nullable LocalDate filledFrom,
            @Nullable LocalDate filledUntil,
            @Nullable String refusal) {
        BigDecimal filled = filledFrom == null ? BigDecimal.ZERO : BigDecimal.ONE;
        check(post(BigDecimal.ONE, filled, until, filledFrom, filledUntil), refusal);
    }

    private static PostRow post(
            BigDecimal share,
            BigDecimal filled,
            @Nullable LocalDate until,
            @Nullable LocalDate filledFrom,
            @Nullable LocalDate filledUntil) {
        return new PostRow(
                null, 0, DESK, "Stelle 1", share, LocalDate.of(2021, 1, 1), until, filled, filledFrom, filledUntil, "");
    }

    private static void check(PostRow row, @Nullable String refusal) {
        if (refusal == null) {
            PostRules.check(row);
        } else {
            refused(refusal, () -> PostRules.check(row));
        }
    }
}
