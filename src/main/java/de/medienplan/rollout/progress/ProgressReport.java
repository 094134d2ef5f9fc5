package de.medienplan.rollout.progress;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is stored.
 *
 * @param content what was said, with the report that it follows
 * @param withdrawn whether it counts no more, because it was made by mistake
 */
public record ProgressReport(long id, ProgressDraft content, boolean withdrawn, Instant recordedAt, String recordedBy) {

    public SchoolId schoolId() {
        return content.schoolId();
    }

    public LocalDate reportedOn() {
        return content.reportedOn();
    }

    public ProgressState state() {
        return content.state();
    }

    public @Nullable LocalDate begunOn() {
        return content.begunOn();
    }

    public @Nullable LocalDate completion() {
        return content.completion();
    }

    public @Nullable BigDecimal total() {
        return content.total();
    }

    public SortedMap<Integer, BigDecimal> payments() {
        return content.payments();
    }

    public String note() {
        return content.note();
    }

    public boolean begun() {
        return state() != ProgressState.PLANNED && begunOn() != null;
    }

    public boolean done() {
        return state() == ProgressState.DONE;
    }

    /** Euros paid in all years. */
    public BigDecimal paid() {
        return payments().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
