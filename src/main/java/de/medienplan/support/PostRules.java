package de.medienplan.support;

import static de.medienplan.records.Stored.refuseIf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a post must be like: one post at most, filled at most as far as it goes, and only while it exists. */
final class PostRules {

    private static final int DECIMALS = 3;

    private PostRules() {}

    /** @throws de.medienplan.shared.UserException naming field and reason */
    static void check(PostRow row) {
        shares(row);
        refuseIf(isBefore(row.existsUntil(), row.existsFrom()), "support.post.existsOrder");
        refuseIf(isBefore(row.filledUntil(), row.filledFrom()), "support.post.filledOrder");
        occupation(row);
    }

    private static void shares(PostRow row) {
        refuseIf(row.share().signum() <= 0, "support.post.sharePositive");
        refuseIf(row.share().compareTo(BigDecimal.ONE) > 0, "support.post.shareAboveOne");
        refuseIf(row.filledShare().signum() < 0, "support.post.filledNegative");
        refuseIf(row.filledShare().compareTo(row.share()) > 0, "support.post.filledAboveShare", row.share());
        refuseIf(isFiner(row.share()) || isFiner(row.filledShare()), "support.post.decimals", DECIMALS);
    }

    private static void occupation(PostRow row) {
        boolean filled = row.filledShare().signum() > 0;
        refuseIf(row.filledFrom() != null && !filled, "support.post.filledWithoutShare");
        refuseIf(row.filledFrom() == null && filled, "support.post.filledWithoutDay");
        refuseIf(row.filledFrom() == null && row.filledUntil() != null, "support.post.filledUntilAlone");
        refuseIf(isBefore(row.existsUntil(), row.filledFrom()), "support.post.filledAfterEnd");
        refuseIf(isBefore(row.filledUntil(), row.existsFrom()), "support.post.filledBeforePost");
    }

    private static boolean isFiner(BigDecimal share) {
        return share.stripTrailingZeros().scale() > DECIMALS;
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
