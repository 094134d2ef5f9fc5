package de.medienplan.rollout.progress;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports about a school: all that is known on the day, also what was reported before.
 *
 * @param follows number of the latest report that the reporter saw, null if there was none
 * @param reportedOn the day for which it holds
 * @param begunOn null if it has not begun
 * @param completion real if done, else as expected; null if nothing but the plan is known
 * @param total euros that the works cost in the end, as now expected; null: as planned
 * @param payments euros really paid by budget year
 */
public record ProgressDraft(
        SchoolId schoolId,
        @Nullable Long follows,
        LocalDate reportedOn,
        ProgressState state,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completion,
        @Nullable BigDecimal total,
        SortedMap<Integer, BigDecimal> payments,
        String note) {

    public ProgressDraft {
        payments = Collections.unmodifiableSortedMap(new TreeMap<>(payments));
        note = note.strip();
    }
}
