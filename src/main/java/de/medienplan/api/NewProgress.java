package de.medienplan.api;

import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.UserException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about the works at a school on a day, also what was reported before.
 *
 * @param follows id of the latest report that was read, null if there was none; if somebody reported since, nothing is
 *     stored
 * @param completion real if done, else as expected
 * @param total euros that the works cost in the end, as now expected; null: as planned
 * @param payments euros really paid by budget year
 */
record NewProgress(
        @Nullable Long follows,
        LocalDate reportedOn,
        ProgressState state,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completion,

        @Schema(type = "string", example = "1234.50") @Nullable
        BigDecimal total,

        @Nullable SortedMap<Integer, BigDecimal> payments,
        @Nullable String note) {

    private static final int CENTS = 2;

    /** Digits before the point that the database has room for; looked at before a short text is written out in full. */
    private static final int EUROS = 13;

    NewProgress {
        Objects.requireNonNull(reportedOn, "reportedOn");
        Objects.requireNonNull(state, "state");
        if (payments != null) {
            payments.values().forEach(euros -> Objects.requireNonNull(euros, "payments"));
        }
    }

    /** @throws UserException if an amount has more than two digits after the point or is too large */
    ProgressDraft draft(SchoolId school) {
        SortedMap<Integer, BigDecimal> paid = payments == null ? new TreeMap<>() : payments;
        List<BigDecimal> amounts = Stream.concat(Stream.ofNullable(total), paid.values().stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        UserException.throwIf(amounts.stream().anyMatch(euros -> euros.scale() > CENTS), "api.cents");
        UserException.throwIf(
                amounts.stream().anyMatch(euros -> (long) euros.precision() - euros.scale() > EUROS), "api.amount");
        SortedMap<Integer, BigDecimal> cents = new TreeMap<>();
        paid.forEach((year, euros) -> cents.put(year, euros.setScale(CENTS)));
        return new ProgressDraft(
                school,
                follows,
                reportedOn,
                state,
                begunOn,
                completion,
                total == null ? null : total.setScale(CENTS),
                cents,
                Objects.requireNonNullElse(note, ""));
    }
}
