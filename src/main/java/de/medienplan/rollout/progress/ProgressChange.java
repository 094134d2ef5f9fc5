package de.medienplan.rollout.progress;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is new about a school; null is what stays as it was reported before.
 *
 * @param payments euros paid, of the years that are new
 * @param note empty for what was noted before
 */
public record ProgressChange(
        @Nullable ProgressState state,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completion,
        @Nullable BigDecimal total,
        SortedMap<Integer, BigDecimal> payments,
        String note) {

    public ProgressChange {
        payments = Collections.unmodifiableSortedMap(new TreeMap<>(payments));
    }

    /**
     * The whole report that follows from it.
     *
     * @param present what counts until now, null if nothing was reported
     * @param latest number of the latest report about the school, null if there is none
     */
    ProgressDraft after(SchoolId schoolId, @Nullable ProgressReport present, @Nullable Long latest, LocalDate day) {
        ProgressState next = state != null ? state : present == null ? ProgressState.PLANNED : present.state();
        boolean planned = next == ProgressState.PLANNED;
        SortedMap<Integer, BigDecimal> paid = new TreeMap<>();
        if (present != null) {
            paid.putAll(present.payments());
        }
        paid.putAll(payments);
        return new ProgressDraft(
                schoolId,
                latest,
                day,
                next,
                begunOn != null ? begunOn : present == null || planned ? null : present.begunOn(),
                completion != null ? completion : present == null || planned ? null : present.completion(),
                total != null ? total : present == null ? null : present.total(),
                paid,
                note.isBlank() && present != null ? present.note() : note);
    }
}
