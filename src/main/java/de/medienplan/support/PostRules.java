package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

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
        throwIfAt(
                isBefore(row.existsUntil(), row.existsFrom()),
                "support.post.field.existsUntil",
                "support.post.existsOrder");
        throwIfAt(
                isBefore(row.filledUntil(), row.filledFrom()),
                "support.post.field.filledUntil",
                "support.post.filledOrder");
        occupation(row);
    }

    private static void shares(PostRow row) {
        throwIfAt(row.share().signum() <= 0, "support.post.field.share", "support.post.sharePositive");
        throwIfAt(row.share().compareTo(BigDecimal.ONE) > 0, "support.post.field.share", "support.post.shareAboveOne");
        throwIfAt(row.filledShare().signum() < 0, "support.post.field.filledShare", "support.post.filledNegative");
        throwIfAt(
                row.filledShare().compareTo(row.share()) > 0,
                "support.post.field.filledShare",
                "support.post.filledAboveShare",
                row.share());
        throwIfAt(isFiner(row.share()), "support.post.field.share", "support.post.decimals", DECIMALS);
        throwIfAt(isFiner(row.filledShare()), "support.post.field.filledShare", "support.post.decimals", DECIMALS);
    }

    private static void occupation(PostRow row) {
        boolean filled = row.filledShare().signum() > 0;
        throwIfAt(
                row.filledFrom() != null && !filled,
                "support.post.field.filledShare",
                "support.post.filledWithoutShare");
        throwIfAt(row.filledFrom() == null && filled, "support.post.field.filledFrom", "support.post.filledWithoutDay");
        throwIfAt(
                row.filledFrom() == null && row.filledUntil() != null,
                "support.post.field.filledFrom",
                "support.post.filledUntilAlone");
        throwIfAt(
                isBefore(row.existsUntil(), row.filledFrom()),
                "support.post.field.filledFrom",
                "support.post.filledAfterEnd");
        throwIfAt(
                isBefore(row.filledUntil(), row.existsFrom()),
                "support.post.field.filledUntil",
                "support.post.filledBeforePost");
    }

    private static boolean isFiner(BigDecimal share) {
        return share.stripTrailingZeros().scale() > DECIMALS;
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
